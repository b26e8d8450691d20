/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The texts of the tables for translators, written by po/table-strings. Nothing compiles this. */

/* project-types.json */
/* Translators: title of landing-page */
N_ ("Landing page")
/* Translators: summary of landing-page */
N_ ("One page that presents one offer and asks the visitor to act.")
/* Translators: basis of landing-page */
N_ ("Hour records of 2 to 15 hours, several for a template or the code alone; prices read at the seller's own or a usual rate give 8 to 40 hours.")
/* Translators: assumption of landing-page */
N_ ("Texts and pictures are ready, and one person decides; texts that come in pieces and many small effects push it up.")
/* Translators: question of landing-page */
N_ ("Are the text and the pictures ready, and who says yes to the design?")
/* Translators: includes of landing-page */
N_ ("One page in a standard design")
/* Translators: includes of landing-page */
N_ ("Layout for phone and computer")
/* Translators: includes of landing-page */
N_ ("One contact or sign-up form")
/* Translators: includes of landing-page */
N_ ("Your texts and pictures put in place")
/* Translators: includes of landing-page */
N_ ("Check in current browsers")
/* Translators: includes of landing-page */
N_ ("Putting the page online")
/* Translators: excludes of landing-page */
N_ ("Writing the text")
/* Translators: excludes of landing-page */
N_ ("Photos, videos and illustrations")
/* Translators: excludes of landing-page */
N_ ("Logo and branding")
/* Translators: excludes of landing-page */
N_ ("Advertising and campaign set-up")
/* Translators: excludes of landing-page */
N_ ("Hosting and domain fees")
/* Translators: excludes of landing-page */
N_ ("Changes after acceptance")
/* Translators: basis of landing-page */
N_ ("Median of the lows and median of the highs of three published ranges; typical is the median of three prices.")
/* Translators: basis of landing-page */
N_ ("Lowest and highest of two published ranges and two single prices; typical is the median of two prices.")
/* Translators: basis of landing-page */
N_ ("One published range.")
/* Translators: title of brochure-site */
N_ ("Portfolio or brochure site, 5–10 pages")
/* Translators: short of brochure-site */
N_ ("Brochure site")
/* Translators: summary of brochure-site */
N_ ("A small site that shows who you are, what you do and how to reach you.")
/* Translators: basis of brochure-site */
N_ ("Median of 7 hour records (8 to 60 hours, one of them a real proposal of 38) is 37; most of 4,000 sites took under 100 hours to code.")
/* Translators: assumption of brochure-site */
N_ ("Up to 7 pages with up to 3 different layouts; more layouts, or several people who must agree, push it up.")
/* Translators: question of brochure-site */
N_ ("How many pages are there, and how many of them look different from the others?")
/* Translators: includes of brochure-site */
N_ ("5 to 10 pages in a standard design")
/* Translators: includes of brochure-site */
N_ ("One contact form")
/* Translators: includes of brochure-site */
N_ ("Titles, descriptions and site map for search engines")
/* Translators: includes of brochure-site */
N_ ("Putting the site online")
/* Translators: excludes of brochure-site */
N_ ("Photos and illustrations")
/* Translators: excludes of brochure-site */
N_ ("Online shop or login area")
/* Translators: excludes of brochure-site */
N_ ("Looking after the site later")
/* Translators: basis of brochure-site */
N_ ("Median of the lows and median of the highs of four published ranges; typical is the median of three prices.")
/* Translators: basis of brochure-site */
N_ ("Median of the lows and median of the highs of five published ranges; typical is the median of three prices.")
/* Translators: basis of brochure-site */
N_ ("Lowest and highest of two published ranges.")
/* Translators: title of business-site */
N_ ("Business site, 10–30 pages")
/* Translators: short of business-site */
N_ ("Business site")
/* Translators: summary of business-site */
N_ ("A company site with several sections that your staff keep up to date.")
/* Translators: basis of business-site */
N_ ("Middle of six readings is about 95 hours: 40 (template, 20 pages), 80 plus 16 to 64 by pages, 114 (a student's log), and prices of $8,000 to 12,000 at $100.")
/* Translators: assumption of business-site */
N_ ("About 15 pages with up to 6 layouts; several departments that must agree push it up.")
/* Translators: question of business-site */
N_ ("Who will supply and approve the content of each section?")
/* Translators: includes of business-site */
N_ ("10 to 30 pages in a standard design")
/* Translators: includes of business-site */
N_ ("A content system to change texts and pictures")
/* Translators: includes of business-site */
N_ ("Up to two forms")
/* Translators: includes of business-site */
N_ ("Check in current browsers and on phones")
/* Translators: excludes of business-site */
N_ ("Writing and translating the text")
/* Translators: excludes of business-site */
N_ ("Photos and videos")
/* Translators: excludes of business-site */
N_ ("Moving an old site's content")
/* Translators: excludes of business-site */
N_ ("Online shop, login area or booking")
/* Translators: basis of business-site */
N_ ("Lowest and highest of two published ranges and three single prices; typical is the median of three prices.")
/* Translators: basis of business-site */
N_ ("Median of the lows and median of the highs of three published ranges.")
/* Translators: title of blog */
N_ ("Blog or content site with a CMS")
/* Translators: short of blog */
N_ ("Blog")
/* Translators: summary of blog */
N_ ("A site for regular articles, written and published by you.")
/* Translators: basis of blog */
N_ ("24 hours for 10 pages in WordPress, 60 to 130 for a headless system; one site with shop, migration and accessibility is put at 168 to 252 and lies above.")
/* Translators: assumption of blog */
N_ ("Up to 5 kinds of page and one author role; a separate (headless) content system pushes it up.")
/* Translators: question of blog */
N_ ("How many people write, and must someone approve an article before it appears?")
/* Translators: includes of blog */
N_ ("A standard design for articles, lists and a few pages")
/* Translators: includes of blog */
N_ ("A content system to write and publish")
/* Translators: includes of blog */
N_ ("Categories and pictures")
/* Translators: includes of blog */
N_ ("A feed of new articles")
/* Translators: excludes of blog */
N_ ("Writing articles")
/* Translators: excludes of blog */
N_ ("Moving old articles")
/* Translators: excludes of blog */
N_ ("Paid subscriptions or a members' area")
/* Translators: excludes of blog */
N_ ("Newsletter sending")
/* Translators: basis of blog */
N_ ("Lowest and highest of one published range and one single price.")
/* Translators: title of redesign */
N_ ("Website redesign")
/* Translators: short of redesign */
N_ ("Redesign")
/* Translators: summary of redesign */
N_ ("An existing site gets a new look and a cleaner structure; what it is for stays the same.")
/* Translators: basis of redesign */
N_ ("One agency's tiers of 24, 50 and 80 hours and 150 for a complete relaunch; public awards and large agency relaunches (300 hours and more) lie far above a freelancer's work.")
/* Translators: assumption of redesign */
N_ ("Up to 15 pages, the same content system, the same texts; a new structure or system pushes it up.")
/* Translators: question of redesign */
N_ ("What must stay exactly as it is, and what is the main thing wrong today?")
/* Translators: includes of redesign */
N_ ("A look at the present site and its figures")
/* Translators: includes of redesign */
N_ ("A standard new design")
/* Translators: includes of redesign */
N_ ("Existing pages rebuilt in the new design")
/* Translators: includes of redesign */
N_ ("Titles and descriptions for search engines kept or improved")
/* Translators: includes of redesign */
N_ ("Redirects where an address changes")
/* Translators: includes of redesign */
N_ ("The switch to the new site")
/* Translators: excludes of redesign */
N_ ("New texts and pictures")
/* Translators: excludes of redesign */
N_ ("New functions")
/* Translators: excludes of redesign */
N_ ("Moving to another content system")
/* Translators: excludes of redesign */
N_ ("A new logo or brand")
/* Translators: excludes of redesign */
N_ ("Getting back places in search results")
/* Translators: basis of redesign */
N_ ("Lowest and highest of two single prices (public contracts of 2014 and 2016).")
/* Translators: title of small-store */
N_ ("Small online store (Shopify, WooCommerce)")
/* Translators: short of small-store */
N_ ("Online store")
/* Translators: summary of small-store */
N_ ("A shop for up to about 50 products on a ready-made shop system.")
/* Translators: basis of small-store */
N_ ("Real proposals of 46 and 56 hours, an agency's tiers of 16, 40 and 80 by number of products, calculators at 80 and 160.")
/* Translators: assumption of small-store */
N_ ("Up to 50 products from a clean list, one country, a ready theme; many options or special rules push it up.")
/* Translators: question of small-store */
N_ ("How many products and options are there, and where will their pictures and texts come from?")
/* Translators: includes of small-store */
N_ ("A ready-made shop system, set up for you")
/* Translators: includes of small-store */
N_ ("A standard theme in your colours")
/* Translators: includes of small-store */
N_ ("Up to 50 products with categories")
/* Translators: includes of small-store */
N_ ("Cart and checkout")
/* Translators: includes of small-store */
N_ ("Order list and order e-mails of the shop system")
/* Translators: includes of small-store */
N_ ("About, contact and legal pages with your texts")
/* Translators: includes of small-store */
N_ ("A trial order and putting the shop online")
/* Translators: excludes of small-store */
N_ ("Payment methods beyond those switched on in the shop system")
/* Translators: excludes of small-store */
N_ ("Product photos and descriptions")
/* Translators: excludes of small-store */
N_ ("Legal texts")
/* Translators: excludes of small-store */
N_ ("Links to stock or accounting software")
/* Translators: excludes of small-store */
N_ ("Fees for the shop system, apps and payments")
/* Translators: excludes of small-store */
N_ ("Advertising and marketing")
/* Translators: excludes of small-store */
N_ ("Looking after the shop later")
/* Translators: basis of small-store */
N_ ("Lowest and highest of two single prices; typical is the median of two prices.")
/* Translators: title of custom-store */
N_ ("Custom online store")
/* Translators: short of custom-store */
N_ ("Custom store")
/* Translators: summary of custom-store */
N_ ("A shop built for your products and your way of selling, with its own back office.")
/* Translators: basis of custom-store */
N_ ("Base scope of 135 to 175 hours in three records; with accounts, payments and back office about 260; three records from 400 to 984 set the top.")
/* Translators: assumption of custom-store */
N_ ("Up to 500 products with ordinary prices and deliveries; rules for business customers or several countries push it up.")
/* Translators: question of custom-store */
N_ ("Which of your rules for prices, stock or delivery does a ready-made shop system not cover?")
/* Translators: includes of custom-store */
N_ ("A shop with its own code and a standard design")
/* Translators: includes of custom-store */
N_ ("Product catalogue with categories and options")
/* Translators: includes of custom-store */
N_ ("Customer accounts, cart and checkout")
/* Translators: includes of custom-store */
N_ ("One payment service")
/* Translators: includes of custom-store */
N_ ("Order management and order e-mails")
/* Translators: includes of custom-store */
N_ ("Back office for products, orders and customers")
/* Translators: includes of custom-store */
N_ ("Putting the shop online")
/* Translators: excludes of custom-store */
N_ ("Entering more than 500 products")
/* Translators: excludes of custom-store */
N_ ("Links to stock, accounting or delivery systems")
/* Translators: excludes of custom-store */
N_ ("Sales to business customers with own price lists")
/* Translators: excludes of custom-store */
N_ ("Fees for payments and hosting")
/* Translators: excludes of custom-store */
N_ ("Marketing")
/* Translators: basis of custom-store */
N_ ("One published range; typical as published.")
/* Translators: basis of custom-store */
N_ ("Lowest and highest of one published range and one single price; typical is the median of two prices.")
/* Translators: title of marketplace */
N_ ("Marketplace")
/* Translators: summary of marketplace */
N_ ("A site where many sellers offer and many buyers pay, and you earn a share.")
/* Translators: basis of marketplace */
N_ ("No direct record of a freelancer's marketplace of this scope. Sums of its modules give 320 to 590 hours, an extension of an existing shop 480 to 560, one agency 1,640; 70 hours with quality given up is below.")
/* Translators: assumption of marketplace */
N_ ("One kind of offer, one country, payout through a payment service; bookings, disputes or several countries push it up.")
/* Translators: question of marketplace */
N_ ("How does the money flow between buyer, seller and you, and who settles a dispute?")
/* Translators: includes of marketplace */
N_ ("Accounts for buyers and sellers")
/* Translators: includes of marketplace */
N_ ("Sellers' own pages and offers")
/* Translators: includes of marketplace */
N_ ("Search with filters")
/* Translators: includes of marketplace */
N_ ("Cart, checkout and payment")
/* Translators: includes of marketplace */
N_ ("Orders, reviews and e-mails")
/* Translators: includes of marketplace */
N_ ("Back office to approve sellers and offers")
/* Translators: includes of marketplace */
N_ ("Putting the marketplace online")
/* Translators: excludes of marketplace */
N_ ("Legal advice and contracts with sellers")
/* Translators: excludes of marketplace */
N_ ("Finding sellers and buyers")
/* Translators: excludes of marketplace */
N_ ("Checking people's identity")
/* Translators: excludes of marketplace */
N_ ("Mobile apps")
/* Translators: excludes of marketplace */
N_ ("Support and moderation")
/* Translators: excludes of marketplace */
N_ ("Looking after the system later")
/* Translators: basis of marketplace */
N_ ("Lowest and highest of two published ranges and one single price.")
/* Translators: title of web-app */
N_ ("Web application or portal")
/* Translators: short of web-app */
N_ ("Web app")
/* Translators: summary of web-app */
N_ ("A tool in the browser, with accounts and data, made for one way of working.")
/* Translators: basis of web-app */
N_ ("Twelve hour records from 10 sources, 102 to 407 hours, median 200, some without features; one of them a log of 194 hours. A tender of 3,566 hours is far outside.")
/* Translators: assumption of web-app */
N_ ("Up to 3 kinds of record and about 10 pages, one kind of user; several roles or hard rules push it up.")
/* Translators: question of web-app */
N_ ("What does one person do in it from start to end on a normal day?")
/* Translators: includes of web-app */
N_ ("Accounts and login")
/* Translators: includes of web-app */
N_ ("Up to 3 kinds of record to keep")
/* Translators: includes of web-app */
N_ ("About 10 pages in a standard design")
/* Translators: includes of web-app */
N_ ("A database and the rules behind the pages")
/* Translators: includes of web-app */
N_ ("Checks of what people type")
/* Translators: includes of web-app */
N_ ("Test and live system")
/* Translators: includes of web-app */
N_ ("Putting it online")
/* Translators: excludes of web-app */
N_ ("Bringing over old data")
/* Translators: excludes of web-app */
N_ ("Links to other systems")
/* Translators: excludes of web-app */
N_ ("Payments")
/* Translators: excludes of web-app */
N_ ("Hosting fees")
/* Translators: excludes of web-app */
N_ ("User support")
/* Translators: basis of web-app */
N_ ("Median of the lows and median of the highs of four published ranges; typical is the median of two prices.")
/* Translators: basis of web-app */
N_ ("Median of the lows and median of the highs of six published ranges.")
/* Translators: title of saas-mvp */
N_ ("SaaS MVP")
/* Translators: summary of saas-mvp */
N_ ("The smallest version of an online product that customers can pay for.")
/* Translators: basis of saas-mvp */
N_ ("One estimate of 312 hours; durations of 3 to 17 weeks for one developer at 30 billable hours a week are 90 to 510 hours.")
/* Translators: assumption of saas-mvp */
N_ ("One main job of the product, one kind of customer, 1 to 3 plans; a second kind of user pushes it up.")
/* Translators: question of saas-mvp */
N_ ("What is the one thing a first customer must be able to do, and pay for?")
/* Translators: includes of saas-mvp */
N_ ("The one main function, with up to 3 kinds of record")
/* Translators: includes of saas-mvp */
N_ ("Plans and monthly payment through a payment service")
/* Translators: includes of saas-mvp */
N_ ("E-mails for account and payment")
/* Translators: includes of saas-mvp */
N_ ("A standard design")
/* Translators: excludes of saas-mvp */
N_ ("Company accounts with separate data")
/* Translators: excludes of saas-mvp */
N_ ("Marketing site and texts")
/* Translators: excludes of saas-mvp */
N_ ("Support and onboarding of customers")
/* Translators: excludes of saas-mvp */
N_ ("Fees for payments, hosting and e-mail")
/* Translators: excludes of saas-mvp */
N_ ("Work after the first version")
/* Translators: title of saas */
N_ ("Full SaaS product")
/* Translators: short of saas */
N_ ("Full SaaS")
/* Translators: summary of saas */
N_ ("A complete online product for many client companies, ready to grow.")
/* Translators: basis of saas */
N_ ("No direct hours of a whole product. Agency prices at $50 to 75 give 530 to 2,400 hours; a conversion to many clients took 13 to 19 weeks, one package of 240 hours is part of it.")
/* Translators: assumption of saas */
N_ ("One product with up to 5 kinds of record and 3 roles; company login, heavy reporting or strict rules push it up.")
/* Translators: question of saas */
N_ ("Which of these are needed on the first day, and which in the first year?")
/* Translators: includes of saas */
N_ ("Company accounts, each with its own users and roles")
/* Translators: includes of saas */
N_ ("The product's functions, with up to 5 kinds of record")
/* Translators: includes of saas */
N_ ("Plans, billing and invoices of the payment service")
/* Translators: includes of saas */
N_ ("Back office for you")
/* Translators: includes of saas */
N_ ("Reports for customers")
/* Translators: includes of saas */
N_ ("E-mails, automatic release, test and live system")
/* Translators: excludes of saas */
N_ ("Certificates such as ISO 27001 or SOC 2")
/* Translators: excludes of saas */
N_ ("Bringing over customers' data")
/* Translators: excludes of saas */
N_ ("Work after the release")
/* Translators: title of startup-mvp */
N_ ("Startup MVP")
/* Translators: summary of startup-mvp */
N_ ("The first version of a new idea, made to find out whether people want it.")
/* Translators: basis of startup-mvp */
N_ ("One record of 140 to 200 hours; 6 to 10 weeks for one kind of user (10 to 16 with a second) at 30 billable hours a week is 180 to 480.")
/* Translators: assumption of startup-mvp */
N_ ("3 to 5 functions for one kind of user; a second kind of user, payments or an admin area push it up.")
/* Translators: question of startup-mvp */
N_ ("Which single assumption should the first version test, and how will you know?")
/* Translators: includes of startup-mvp */
N_ ("3 to 5 main functions")
/* Translators: includes of startup-mvp */
N_ ("Up to 3 kinds of record")
/* Translators: includes of startup-mvp */
N_ ("Putting it online for the first users")
/* Translators: excludes of startup-mvp */
N_ ("Market research and business plan")
/* Translators: excludes of startup-mvp */
N_ ("A second app for another platform")
/* Translators: excludes of startup-mvp */
N_ ("Support of users")
/* Translators: excludes of startup-mvp */
N_ ("Fees for hosting and services")
/* Translators: title of mobile-simple */
N_ ("Mobile app, cross-platform, simple")
/* Translators: short of mobile-simple */
N_ ("Simple mobile app")
/* Translators: summary of mobile-simple */
N_ ("One app for iPhone and Android, with a few screens and one main function.")
/* Translators: basis of mobile-simple */
N_ ("Median of six hour records is 130 (80 to 310, three by students); 150 because exercises run optimistic.")
/* Translators: assumption of mobile-simple */
N_ ("Up to 6 screens and simple data on a ready-made back end; offline work or use of the phone's sensors pushes it up.")
/* Translators: question of mobile-simple */
N_ ("What must the app do that a good mobile site cannot?")
/* Translators: includes of mobile-simple */
N_ ("One app for iPhone and Android from one code")
/* Translators: includes of mobile-simple */
N_ ("Up to 6 screens in a standard design")
/* Translators: includes of mobile-simple */
N_ ("A ready-made back end for its data")
/* Translators: includes of mobile-simple */
N_ ("Checks on a few current phones")
/* Translators: includes of mobile-simple */
N_ ("A test version for you to try")
/* Translators: excludes of mobile-simple */
N_ ("Store accounts and their fees")
/* Translators: excludes of mobile-simple */
N_ ("Text and pictures")
/* Translators: excludes of mobile-simple */
N_ ("A web version")
/* Translators: excludes of mobile-simple */
N_ ("A back office")
/* Translators: excludes of mobile-simple */
N_ ("Push messages and payments")
/* Translators: excludes of mobile-simple */
N_ ("Back-end and service fees")
/* Translators: excludes of mobile-simple */
N_ ("Updates for new phone systems")
/* Translators: title of mobile-complex */
N_ ("Mobile app, cross-platform, complex")
/* Translators: short of mobile-complex */
N_ ("Complex mobile app")
/* Translators: summary of mobile-complex */
N_ ("One app for iPhone and Android with accounts, its own back end and many screens.")
/* Translators: basis of mobile-complex */
N_ ("Four sources: a plan of 480 to 680 hours, tiers of 250 and 400, a calculator from 400 before features, and a quote of 85 days (510 hours).")
/* Translators: assumption of mobile-complex */
N_ ("About 15 to 20 screens with one kind of user; live data, offline work or several roles push it up.")
/* Translators: question of mobile-complex */
N_ ("Which screens does the first release need, and what must work without a network?")
/* Translators: includes of mobile-complex */
N_ ("About 15 to 20 screens in a standard design")
/* Translators: includes of mobile-complex */
N_ ("A back end with its database")
/* Translators: includes of mobile-complex */
N_ ("Push messages")
/* Translators: includes of mobile-complex */
N_ ("Checks on a set of current phones")
/* Translators: excludes of mobile-complex */
N_ ("Paid content and payments")
/* Translators: title of native-simple */
N_ ("Mobile app, native, one platform")
/* Translators: short of native-simple */
N_ ("Native app, one platform")
/* Translators: summary of native-simple */
N_ ("An app made with one platform's own tools, for iPhone or for Android.")
/* Translators: basis of native-simple */
N_ ("Few records: 300 to 400 hours of development for one platform in a machine-written breakdown, 850 by an agency's team; set a little above a cross-platform app of this size and higher at the top.")
/* Translators: assumption of native-simple */
N_ ("Up to 10 screens for one platform and current versions of its system; use of sensors or background work pushes it up.")
/* Translators: question of native-simple */
N_ ("Why must it be native, and which platform do your users have?")
/* Translators: includes of native-simple */
N_ ("One app for iPhone or Android with the platform's own tools")
/* Translators: includes of native-simple */
N_ ("Up to 10 screens in the platform's standard design")
/* Translators: includes of native-simple */
N_ ("Data from an existing or ready-made back end")
/* Translators: excludes of native-simple */
N_ ("The other platform")
/* Translators: excludes of native-simple */
N_ ("A back end of its own")
/* Translators: excludes of native-simple */
N_ ("Store account and its fees")
/* Translators: title of native-complex */
N_ ("Mobile app, native, two platforms")
/* Translators: short of native-complex */
N_ ("Native app, two platforms")
/* Translators: summary of native-complex */
N_ ("Two apps made with each platform's own tools, with a back end behind both.")
/* Translators: basis of native-complex */
N_ ("1,340 hours for one Android app with back end, 600 to 800 of development plus design and back end; two platforms counted as 1.8 times one.")
/* Translators: assumption of native-complex */
N_ ("About 15 screens on each platform, one back end; live data, media or offline work push it up.")
/* Translators: question of native-complex */
N_ ("Must both platforms appear on the same day, or may one follow later?")
/* Translators: includes of native-complex */
N_ ("An app for iPhone and one for Android, each with its own tools")
/* Translators: includes of native-complex */
N_ ("About 15 screens on each in the platform's standard design")
/* Translators: includes of native-complex */
N_ ("Test versions for you to try")
/* Translators: title of api-backend */
N_ ("REST or GraphQL API backend")
/* Translators: short of api-backend */
N_ ("API backend")
/* Translators: summary of api-backend */
N_ ("The part behind the screens: data, rules and an interface for apps or other systems.")
/* Translators: basis of api-backend */
N_ ("Readings of 50, 80 (35 endpoints), 89.5 and 250 hours, one logged test job of 13; prices of $2,500 to 12,000 by number of endpoints.")
/* Translators: assumption of api-backend */
N_ ("8 to 15 endpoints on 3 kinds of record with ordinary rules; heavy load or hard rules push it up.")
/* Translators: question of api-backend */
N_ ("Who will call it, how often, and what must never go wrong?")
/* Translators: includes of api-backend */
N_ ("8 to 15 endpoints")
/* Translators: includes of api-backend */
N_ ("Login with tokens")
/* Translators: includes of api-backend */
N_ ("A database for up to 3 kinds of record")
/* Translators: includes of api-backend */
N_ ("Checks of what comes in, and clear errors")
/* Translators: includes of api-backend */
N_ ("A description of the interface for developers")
/* Translators: excludes of api-backend */
N_ ("Any user interface")
/* Translators: excludes of api-backend */
N_ ("Servers and their fees")
/* Translators: excludes of api-backend */
N_ ("Round-the-clock operation")
/* Translators: excludes of api-backend */
N_ ("Looking after it later")
/* Translators: title of internal-tool */
N_ ("Internal tool or dashboard")
/* Translators: short of internal-tool */
N_ ("Internal tool")
/* Translators: summary of internal-tool */
N_ ("A tool for your own staff, in place of a spreadsheet or of work by hand.")
/* Translators: basis of internal-tool */
N_ ("Actuals of 115 (stated, with AI help) and 188 to 265 hours (logged), estimates of 180 and 240; one real proposal of $5,500 at $100 an hour is the small end.")
/* Translators: assumption of internal-tool */
N_ ("Up to 3 kinds of record for up to 20 people; several departments or links to old systems push it up.")
/* Translators: question of internal-tool */
N_ ("Which spreadsheet or step by hand does it replace, and who owns that today?")
/* Translators: includes of internal-tool */
N_ ("Login for your staff")
/* Translators: includes of internal-tool */
N_ ("Lists, forms and one overview page")
/* Translators: includes of internal-tool */
N_ ("A plain standard design")
/* Translators: includes of internal-tool */
N_ ("Putting it online for your staff")
/* Translators: excludes of internal-tool */
N_ ("A public website")
/* Translators: excludes of internal-tool */
N_ ("Looking after the tool later")
/* Translators: title of ai-chatbot */
N_ ("AI chatbot, simple")
/* Translators: short of ai-chatbot */
N_ ("AI chatbot")
/* Translators: summary of ai-chatbot */
N_ ("A chat on your site that answers common questions, using a ready-made language model.")
/* Translators: basis of ai-chatbot */
N_ ("No hours of a whole chatbot: one agency's price tiers are 15, 35 and 75 hours at its rate, a week to three weeks of another seller 40 to 120, one record of the AI part 57.")
/* Translators: assumption of ai-chatbot */
N_ ("One task, one language, up to 50 answers from your text; actions in other systems push it up.")
/* Translators: question of ai-chatbot */
N_ ("What should it answer, and what should it do when it does not know?")
/* Translators: includes of ai-chatbot */
N_ ("A chat window in your colours")
/* Translators: includes of ai-chatbot */
N_ ("One ready-made language model")
/* Translators: includes of ai-chatbot */
N_ ("Instructions and up to 50 answers from your text")
/* Translators: includes of ai-chatbot */
N_ ("Handing over to a person by e-mail")
/* Translators: includes of ai-chatbot */
N_ ("A set of test questions")
/* Translators: includes of ai-chatbot */
N_ ("Putting it on your site")
/* Translators: excludes of ai-chatbot */
N_ ("Fees of the model")
/* Translators: excludes of ai-chatbot */
N_ ("Training a model of your own")
/* Translators: excludes of ai-chatbot */
N_ ("Search in large collections of documents")
/* Translators: excludes of ai-chatbot */
N_ ("Actions in other systems")
/* Translators: excludes of ai-chatbot */
N_ ("A promise that every answer is right")
/* Translators: excludes of ai-chatbot */
N_ ("Looking after the answers later")
/* Translators: title of rag-feature */
N_ ("RAG feature or AI integration")
/* Translators: short of rag-feature */
N_ ("AI feature")
/* Translators: summary of rag-feature */
N_ ("Questions in plain language, answered from your own documents, inside a product you have.")
/* Translators: basis of rag-feature */
N_ ("71 hours, and 80 to 100 for the core (more for many kinds of document); fixed prices of $3,000 to 8,000 at $75 to 100 are 30 to 107.")
/* Translators: assumption of rag-feature */
N_ ("Up to 1,000 clean documents of one or two kinds; scans, tables or rights for each person push it up.")
/* Translators: question of rag-feature */
N_ ("Which documents, who may see which, and how will you judge a good answer?")
/* Translators: includes of rag-feature */
N_ ("Reading in one or two kinds of document")
/* Translators: includes of rag-feature */
N_ ("Search by meaning")
/* Translators: includes of rag-feature */
N_ ("Answers with the place they come from")
/* Translators: includes of rag-feature */
N_ ("One way to ask, inside your product")
/* Translators: includes of rag-feature */
N_ ("A set of test questions with results")
/* Translators: excludes of rag-feature */
N_ ("Cleaning or scanning documents")
/* Translators: excludes of rag-feature */
N_ ("Fees of models and databases")
/* Translators: excludes of rag-feature */
N_ ("A new application around it")
/* Translators: title of browser-extension */
N_ ("Browser extension, no back end")
/* Translators: short of browser-extension */
N_ ("Browser extension")
/* Translators: summary of browser-extension */
N_ ("A small tool inside the browser that helps on certain pages.")
/* Translators: basis of browser-extension */
N_ ("First versions took their makers from two evenings to three weeks; one agency gives 2 to 4 weeks and $1,500 to 4,000, with accounts and a back end 6 to 10 weeks.")
/* Translators: assumption of browser-extension */
N_ ("One browser, one task on a few known sites; sites that change often push it up.")
/* Translators: question of browser-extension */
N_ ("On which sites must it work, and what happens when such a site changes?")
/* Translators: includes of browser-extension */
N_ ("An extension for one browser")
/* Translators: includes of browser-extension */
N_ ("One task on the agreed sites")
/* Translators: includes of browser-extension */
N_ ("A settings page")
/* Translators: includes of browser-extension */
N_ ("Storage in the browser only")
/* Translators: includes of browser-extension */
N_ ("A package ready for the store")
/* Translators: excludes of browser-extension */
N_ ("Accounts and a back end")
/* Translators: excludes of browser-extension */
N_ ("Other browsers")
/* Translators: excludes of browser-extension */
N_ ("Store account and review")
/* Translators: excludes of browser-extension */
N_ ("Keeping up with changes of the sites")
/* Translators: excludes of browser-extension */
N_ ("Collecting data about users")
/* Translators: title of data-migration */
N_ ("Data migration")
/* Translators: summary of data-migration */
N_ ("Data moves from one system to another, checked and counted on both sides.")
/* Translators: basis of data-migration */
N_ ("A real quote of 27 to 38 hours for 80,000 records (43 with buffer); set-up of 20 to 40 plus 8 to 48 for each kind of content; a like-for-like copy can be 2 to 12.")
/* Translators: assumption of data-migration */
N_ ("Up to 100,000 rows in up to 10 tables with a known structure; dirty or undocumented data push it up.")
/* Translators: question of data-migration */
N_ ("May the old system be read directly, and who decides what to do with wrong data?")
/* Translators: includes of data-migration */
N_ ("A look at both systems")
/* Translators: includes of data-migration */
N_ ("A map of what goes where")
/* Translators: includes of data-migration */
N_ ("Programs that can be run again")
/* Translators: includes of data-migration */
N_ ("A trial run with counts")
/* Translators: includes of data-migration */
N_ ("The final run with a report")
/* Translators: excludes of data-migration */
N_ ("Cleaning data by hand")
/* Translators: excludes of data-migration */
N_ ("Changes to either system")
/* Translators: excludes of data-migration */
N_ ("Licences and server time")
/* Translators: excludes of data-migration */
N_ ("Running both systems side by side")
/* Translators: excludes of data-migration */
N_ ("Storing the data afterwards")
/* Translators: title of wordpress-plugin */
N_ ("WordPress plugin")
/* Translators: summary of wordpress-plugin */
N_ ("An extension that gives a WordPress site one new ability.")
/* Translators: basis of wordpress-plugin */
N_ ("Two records agree at 30 to 32 hours in the middle (16 to 50, and 25 to 40); modules of 8 to 100 hours by size; a product-grade plugin took 12 to 29 days.")
/* Translators: assumption of wordpress-plugin */
N_ ("One function with one settings page on a current WordPress; work with other plugins pushes it up.")
/* Translators: question of wordpress-plugin */
N_ ("With which theme and plugins must it work, and on how many sites?")
/* Translators: includes of wordpress-plugin */
N_ ("One function as a plugin")
/* Translators: includes of wordpress-plugin */
N_ ("Texts ready for translation")
/* Translators: includes of wordpress-plugin */
N_ ("Checks on the current WordPress version")
/* Translators: includes of wordpress-plugin */
N_ ("Installing it on one site")
/* Translators: excludes of wordpress-plugin */
N_ ("Changes to the theme or other plugins")
/* Translators: excludes of wordpress-plugin */
N_ ("Publishing it in the plugin directory")
/* Translators: excludes of wordpress-plugin */
N_ ("Licences and updates for sale")
/* Translators: excludes of wordpress-plugin */
N_ ("Support of other sites")
/* Translators: excludes of wordpress-plugin */
N_ ("Updates for later WordPress versions")
/* Translators: title of other */
N_ ("Something else")
/* Translators: summary of other */
N_ ("No ready-made base: only what you pick and the lines you add yourself.")
/* Translators: assumption of other */
N_ ("Every hour comes from the features picked and from your own lines.")
/* Translators: question of other */
N_ ("What is the smallest piece that would already be useful?")
/* Translators: includes of other */
N_ ("The features you pick")
/* Translators: includes of other */
N_ ("The lines you add yourself")
/* Translators: includes of other */
N_ ("The conditions you choose, such as the deadline")
/* Translators: includes of other */
N_ ("Nothing else")
/* Translators: excludes of other */
N_ ("Anything not picked or added")
/* Translators: excludes of other */
N_ ("Design of a whole site or app, unless added as a line")
/* Translators: excludes of other */
N_ ("Work after acceptance")

/* features.json */
/* Translators: title of accounts */
N_ ("Accounts and access")
/* Translators: title of content */
N_ ("Pages and content")
/* Translators: title of shop */
N_ ("Selling and payments")
/* Translators: title of data */
N_ ("Data and administration")
/* Translators: title of messages */
N_ ("Messages and appointments")
/* Translators: title of connections */
N_ ("Connections and AI")
/* Translators: title of reach */
N_ ("Reach, privacy and speed")
/* Translators: title of brand */
N_ ("Brand")
/* Translators: title of delivery */
N_ ("Launch and handover")
/* Translators: title of auth */
N_ ("Sign-up and login")
/* Translators: summary of auth */
N_ ("People create an account, log in, reset a lost password and log out.")
/* Translators: basis of auth */
N_ ("Median of 23 hour records is 22; most lie between 5 and 72 hours, one tender at 134.")
/* Translators: assumption of auth */
N_ ("E-mail and password, one kind of user, password reset by e-mail; no approval by staff.")
/* Translators: question of auth */
N_ ("Who may create an account: anyone, invited people, or only people you add yourself?")
/* Translators: title of social-login */
N_ ("Social login")
/* Translators: summary of social-login */
N_ ("Log in with an account people already have, such as Google, Apple or Microsoft.")
/* Translators: one of social-login */
N_ ("provider")
/* Translators: other of social-login */
N_ ("providers")
/* Translators: basis of social-login */
N_ ("Hour records of 4, 8 and 12 to 24; 16 to 24 hours for two providers is 8 to 12 each.")
/* Translators: assumption of social-login */
N_ ("One provider, linked to an existing account by its e-mail address.")
/* Translators: question of social-login */
N_ ("Which providers should people be able to log in with?")
/* Translators: title of enterprise-sso */
N_ ("Enterprise single sign-on")
/* Translators: summary of enterprise-sso */
N_ ("Staff of a client company log in with their company account (SAML or OpenID Connect).")
/* Translators: one of enterprise-sso */
N_ ("protocol")
/* Translators: other of enterprise-sso */
N_ ("protocols")
/* Translators: basis of enterprise-sso */
N_ ("Plans of 16 to 24 hours with a ready library up to 12 to 16 days for a product with many clients; all are plans, none is a logged actual.")
/* Translators: assumption of enterprise-sso */
N_ ("One protocol, up to 2 company directories, accounts made on first login.")
/* Translators: question of enterprise-sso */
N_ ("Which company directories must it work with, and who will test it on their side?")
/* Translators: title of two-factor */
N_ ("Two-factor authentication")
/* Translators: summary of two-factor */
N_ ("A second proof at login: a code from an app, with recovery codes.")
/* Translators: basis of two-factor */
N_ ("Three hour records of 12 to 24 hours.")
/* Translators: assumption of two-factor */
N_ ("Codes from an authenticator app and recovery codes; no hardware keys.")
/* Translators: question of two-factor */
N_ ("Is the second step a choice for each person, or required of everyone?")
/* Translators: title of roles-permissions */
N_ ("Roles and permissions")
/* Translators: summary of roles-permissions */
N_ ("Different people see and do different things, and you decide who may do what.")
/* Translators: basis of roles-permissions */
N_ ("Median of 7 hour records (8 to 60 hours) is 25, one of them a stated actual.")
/* Translators: assumption of roles-permissions */
N_ ("Up to 3 fixed roles, checked on every page and every action.")
/* Translators: question of roles-permissions */
N_ ("How many kinds of user are there, and what may each of them see and change?")
/* Translators: title of audit-log */
N_ ("Audit log")
/* Translators: summary of audit-log */
N_ ("A record of who changed what and when, which staff can search.")
/* Translators: basis of audit-log */
N_ ("Plans of 12 to 16 and 18 to 30 hours; a price of $700 to 1,200 at $75 is 9 to 16 hours.")
/* Translators: assumption of audit-log */
N_ ("Changes to up to 5 kinds of record, kept for a year, with a page to search them.")
/* Translators: question of audit-log */
N_ ("Which changes must be on record, for how long, and who may read it?")
/* Translators: title of multi-tenancy */
N_ ("Multi-tenancy")
/* Translators: summary of multi-tenancy */
N_ ("Several client companies share one system, each seeing only its own data.")
/* Translators: basis of multi-tenancy */
N_ ("One package of 96 hours with role-based access, one plan of 15 to 30 days.")
/* Translators: assumption of multi-tenancy */
N_ ("One shared database, separation by company, a company administrator for each.")
/* Translators: question of multi-tenancy */
N_ ("How many companies will use it, and must any of them have a database of its own?")
/* Translators: title of page-design */
N_ ("Extra page, designed and built")
/* Translators: summary of page-design */
N_ ("One more page in the design of the site, with its own layout.")
/* Translators: one of page-design */
N_ ("page")
/* Translators: other of page-design */
N_ ("pages")
/* Translators: basis of page-design */
N_ ("Five hour records of 3.5 to 8 hours a page agree; prices of $80 to 385 and €150 to 600 a page, one list $600 to 1,270 for a designed screen.")
/* Translators: assumption of page-design */
N_ ("Text and pictures are ready; up to 6 sections in the style of the other pages.")
/* Translators: question of page-design */
N_ ("How many more pages are there, and how many of them need a layout of their own?")
/* Translators: title of cms-integration */
N_ ("CMS integration")
/* Translators: summary of cms-integration */
N_ ("You change texts, pictures and pages yourself, without a developer.")
/* Translators: basis of cms-integration */
N_ ("Four hour records between 8 and 34 hours; $300 to 680 for each kind of content.")
/* Translators: assumption of cms-integration */
N_ ("A well-known CMS, up to 5 kinds of content, one editor role.")
/* Translators: question of cms-integration */
N_ ("Which parts of the site do you want to change yourself, and how often?")
/* Translators: title of blog-section */
N_ ("Blog section")
/* Translators: summary of blog-section */
N_ ("A list of articles with categories, and a page for each article.")
/* Translators: basis of blog-section */
N_ ("Five hour records of 6 to 20 hours, median 8; prices of $300 to 600 from freelancers.")
/* Translators: assumption of blog-section */
N_ ("Articles with categories and pictures; no comments, up to 10 first articles entered.")
/* Translators: question of blog-section */
N_ ("Who writes the articles, and do readers need to comment?")
/* Translators: title of forms */
N_ ("Contact and lead forms")
/* Translators: summary of forms */
N_ ("A form that checks what is typed, sends it to you and thanks the sender.")
/* Translators: one of forms */
N_ ("form")
/* Translators: other of forms */
N_ ("forms")
/* Translators: basis of forms */
N_ ("Six hour records from 2 to 16 hours, median 4.")
/* Translators: assumption of forms */
N_ ("Up to 8 fields, sent by e-mail, protected against spam; no steps that depend on answers.")
/* Translators: question of forms */
N_ ("How many forms are there, and does any of them need several steps or file attachments?")
/* Translators: title of newsletter */
N_ ("Newsletter sign-up")
/* Translators: summary of newsletter */
N_ ("Visitors join your mailing list; the newsletter itself is sent by a mailing service.")
/* Translators: basis of newsletter */
N_ ("Two records of 4 hours; a public tender plans 2.4 days, which is left out as a larger scope.")
/* Translators: assumption of newsletter */
N_ ("One sign-up form, confirmed by e-mail, connected to one mailing service you already have.")
/* Translators: question of newsletter */
N_ ("Which mailing service do you use, and should people choose between several lists?")
/* Translators: title of multi-language */
N_ ("Several languages")
/* Translators: summary of multi-language */
N_ ("The site or app works in more than one language, with a way to switch.")
/* Translators: one of multi-language */
N_ ("language")
/* Translators: other of multi-language */
N_ ("languages")
/* Translators: basis of multi-language */
N_ ("Eight hour records of 8 to 40 hours, median 18; two sources give 10 and 20 hours for a further language.")
/* Translators: assumption of multi-language */
N_ ("Counted for each language beyond the first; you supply the translated text; read from left to right.")
/* Translators: question of multi-language */
N_ ("Which languages are needed, and who translates the text and keeps it up to date?")
/* Translators: title of content-migration */
N_ ("Content migration")
/* Translators: summary of content-migration */
N_ ("Texts, pictures and old addresses move from the present site to the new one.")
/* Translators: basis of content-migration */
N_ ("Six records from 8 to 40 hours, median about 19; one has tiers of 8, 20 and 40 hours by number of pages.")
/* Translators: assumption of content-migration */
N_ ("Up to 200 pages or articles that can be exported, with redirects from the old addresses.")
/* Translators: question of content-migration */
N_ ("How many pages and files move, and can the old site export them?")
/* Translators: title of copywriting */
N_ ("Copywriting")
/* Translators: summary of copywriting */
N_ ("The text of a page is written for you, from a conversation and your notes.")
/* Translators: basis of copywriting */
N_ ("No source gives hours. Prices of $180 to 360 for 300 to 500 words, read at about $75 an hour.")
/* Translators: assumption of copywriting */
N_ ("About 300 words a page, one round of changes, in one language.")
/* Translators: question of copywriting */
N_ ("How many pages of text are to be written, and who checks that the facts are right?")
/* Translators: title of product-catalogue */
N_ ("Product catalogue")
/* Translators: summary of product-catalogue */
N_ ("Your products with categories, pictures, prices and a page each.")
/* Translators: basis of product-catalogue */
N_ ("Hour records of 12 to 64 hours, low without a product page or back office.")
/* Translators: assumption of product-catalogue */
N_ ("Up to 200 products with up to 3 options each (size, colour), imported from a list you supply.")
/* Translators: question of product-catalogue */
N_ ("How many products are there, with how many options, and where do their data come from?")
/* Translators: summary of cart-checkout */
N_ ("Buyers collect products, enter their address and place the order.")
/* Translators: basis of cart-checkout */
N_ ("Seven hour records of 12 to 86 hours, median 31.5; the highest is of a public tender.")
/* Translators: assumption of cart-checkout */
N_ ("One country, one currency, checkout as a guest, up to 3 delivery methods with a fixed price.")
/* Translators: question of cart-checkout */
N_ ("Must buyers have an account, and which countries and delivery methods are there?")
/* Translators: title of one-off-payments */
N_ ("One-off payments")
/* Translators: summary of one-off-payments */
N_ ("People pay once by card or another method; you can give the money back.")
/* Translators: basis of one-off-payments */
N_ ("Ten hour records between 4 and 80 hours, median 29; a tender and records of 200 and 300 hours are left out.")
/* Translators: assumption of one-off-payments */
N_ ("One payment service, up to 3 payment methods, one currency, refunds made in the service's own pages.")
/* Translators: question of one-off-payments */
N_ ("Which payment methods and currencies do you need, and do you already have an account with a payment service?")
/* Translators: title of subscriptions */
N_ ("Subscriptions and billing")
/* Translators: summary of subscriptions */
N_ ("People pay every month or year, change plan and cancel by themselves.")
/* Translators: basis of subscriptions */
N_ ("Plans of 12 to 15, 50 and 42 to 84 hours; 4 hours in a starter kit is a saving, not a full build.")
/* Translators: assumption of subscriptions */
N_ ("Up to 3 plans, monthly and yearly, one payment service, no charge by use.")
/* Translators: question of subscriptions */
N_ ("How many plans are there, and is anything charged by use, by seat or after a trial?")
/* Translators: title of order-management */
N_ ("Order management")
/* Translators: summary of order-management */
N_ ("Staff see orders, change their state and answer questions about them.")
/* Translators: basis of order-management */
N_ ("Records of 5 (a logged student project), 10 and 28 hours; a tender of 9.6 days is left out.")
/* Translators: assumption of order-management */
N_ ("Up to 6 order states, e-mails to the buyer on each, no partial deliveries.")
/* Translators: question of order-management */
N_ ("What happens to an order from payment to delivery, and who does each step?")
/* Translators: title of inventory */
N_ ("Inventory")
/* Translators: summary of inventory */
N_ ("Stock is counted down with each sale and shown as available or sold out.")
/* Translators: basis of inventory */
N_ ("Two hour records, 10 and 16; prices of $900 and $2,500 at $75 are 12 and 33 hours, which sets the high end.")
/* Translators: assumption of inventory */
N_ ("One place of storage, stock by product option, an e-mail when stock is low.")
/* Translators: question of inventory */
N_ ("Where is the true stock kept today, and must the shop follow it at once?")
/* Translators: title of shipping */
N_ ("Shipping rates and labels")
/* Translators: summary of shipping */
N_ ("The right delivery price at the checkout, and a label to print for each parcel.")
/* Translators: basis of shipping */
N_ ("Two plans of 12 and 12 to 16 hours. Plans alone are too narrow: low and high follow how far single tasks end from their plan in two published data sets.")
/* Translators: assumption of shipping */
N_ ("One carrier with a ready connection, one country, prices by weight.")
/* Translators: question of shipping */
N_ ("Which carriers and countries do you send to, and do you have a contract with them?")
/* Translators: title of invoicing */
N_ ("Invoices")
/* Translators: summary of invoicing */
N_ ("Numbered invoices are made, sent and kept, with tax shown.")
/* Translators: basis of invoicing */
N_ ("Records of 6, 35 and 30 to 60 hours; $1,200 to 2,500 at $75 is 16 to 33 hours.")
/* Translators: assumption of invoicing */
N_ ("One country's rules, one layout, invoices in one currency; no connection to accounting software.")
/* Translators: question of invoicing */
N_ ("Which country's tax rules apply, and does your accountant need a certain format?")
/* Translators: title of reviews */
N_ ("Reviews and ratings")
/* Translators: summary of reviews */
N_ ("Customers rate and comment; you decide what is shown.")
/* Translators: basis of reviews */
N_ ("Four hour records: 6 to 8, 12, 16 to 20 and 20 to 24 hours; median 15.")
/* Translators: assumption of reviews */
N_ ("Stars and a comment, approved by staff before they appear.")
/* Translators: question of reviews */
N_ ("Who may leave a review, and do old reviews have to be brought over?")
/* Translators: title of wishlist */
N_ ("Wish list")
/* Translators: summary of wishlist */
N_ ("Visitors keep products for later and find them again.")
/* Translators: basis of wishlist */
N_ ("Records of 6 and 16 to 20 hours; a tender of 5.4 days is left out.")
/* Translators: assumption of wishlist */
N_ ("One list for each account, kept in the browser for visitors without one.")
/* Translators: question of wishlist */
N_ ("Should a list be shared with others or bring price alerts?")
/* Translators: title of crud-entity */
N_ ("Records to create, edit and list")
/* Translators: summary of crud-entity */
N_ ("One kind of record, such as clients or tasks: list, find, add, change and delete.")
/* Translators: one of crud-entity */
N_ ("kind of record")
/* Translators: other of crud-entity */
N_ ("kinds of record")
/* Translators: basis of crud-entity */
N_ ("Seven hour records of 4 to 32 hours, median about 9.")
/* Translators: assumption of crud-entity */
N_ ("Up to 12 fields, simple checks, one list with sorting; no import.")
/* Translators: question of crud-entity */
N_ ("Which kinds of record are there, and which of them have rules or steps of their own?")
/* Translators: title of search-filters */
N_ ("Search and filters")
/* Translators: summary of search-filters */
N_ ("Find things by words and narrow the list by their properties.")
/* Translators: basis of search-filters */
N_ ("Nine hour records of 6 to 50 hours, median 17.")
/* Translators: assumption of search-filters */
N_ ("One kind of record, up to 5 filters, up to 10,000 entries.")
/* Translators: question of search-filters */
N_ ("What do people search for, and how many entries will there be in a year?")
/* Translators: title of file-upload */
N_ ("File upload and media")
/* Translators: summary of file-upload */
N_ ("People add pictures and documents, which are checked and kept safely.")
/* Translators: basis of file-upload */
N_ ("Seven hour records of 4 to 30 hours, median 16.")
/* Translators: assumption of file-upload */
N_ ("Pictures and PDF up to 20 MB, small previews of pictures; no video.")
/* Translators: question of file-upload */
N_ ("Which kinds of file, how large, and who may see them?")
/* Translators: title of admin-dashboard */
N_ ("Admin dashboard")
/* Translators: summary of admin-dashboard */
N_ ("Pages for your staff to run the system: users, content and settings.")
/* Translators: basis of admin-dashboard */
N_ ("Twelve hour records between 9 and 140 hours, median 57.5; basic pages take 24 to 42, full ones 60 to 120.")
/* Translators: assumption of admin-dashboard */
N_ ("Up to 6 kinds of record to manage, one staff role, tables rather than designed pages.")
/* Translators: question of admin-dashboard */
N_ ("What must your staff be able to do there on a normal day?")
/* Translators: title of reporting */
N_ ("Reports and charts")
/* Translators: summary of reporting */
N_ ("Figures over time as tables and charts, with a file to download.")
/* Translators: basis of reporting */
N_ ("Twelve hour records of 4 to 84 hours, median about 25.")
/* Translators: assumption of reporting */
N_ ("Up to 5 reports from data already in the system, refreshed daily, download as CSV.")
/* Translators: question of reporting */
N_ ("Which questions must the reports answer, and for whom?")
/* Translators: title of pdf-generation */
N_ ("PDF documents")
/* Translators: summary of pdf-generation */
N_ ("The system makes a document to print or send, in your layout.")
/* Translators: basis of pdf-generation */
N_ ("Records of 6 to 8, 6 to 12, 16 and 24 to 42 hours.")
/* Translators: assumption of pdf-generation */
N_ ("Up to 2 kinds of document, up to 4 pages each, in one language.")
/* Translators: question of pdf-generation */
N_ ("Which documents, and do you have a layout for each?")
/* Translators: title of email-notifications */
N_ ("E-mail notifications")
/* Translators: summary of email-notifications */
N_ ("The system sends e-mails when something happens, in your layout.")
/* Translators: basis of email-notifications */
N_ ("Eight hour records of 4 to 30 hours, median 11.")
/* Translators: assumption of email-notifications */
N_ ("Up to 5 kinds of e-mail, one layout, sent through a mail service.")
/* Translators: question of email-notifications */
N_ ("Which events send an e-mail, and to whom?")
/* Translators: title of sms-notifications */
N_ ("SMS notifications")
/* Translators: summary of sms-notifications */
N_ ("Short text messages to a phone, such as a reminder or a code.")
/* Translators: basis of sms-notifications */
N_ ("One plan of 12 to 24 hours, one of 8 to 10 days together with WhatsApp, and prices of $300 to 1,000.")
/* Translators: assumption of sms-notifications */
N_ ("Up to 3 kinds of message, one sending service, one country.")
/* Translators: question of sms-notifications */
N_ ("Which messages go by SMS, to which countries, and who pays for each message?")
/* Translators: title of push-notifications */
N_ ("Push notifications")
/* Translators: summary of push-notifications */
N_ ("Messages that appear on the phone even when the app is closed.")
/* Translators: basis of push-notifications */
N_ ("Eight hour records of 5 to 62 hours, median about 23; the highest is of a public tender.")
/* Translators: assumption of push-notifications */
N_ ("Up to 5 kinds of message, one sending service; each person can turn them off.")
/* Translators: question of push-notifications */
N_ ("Which events deserve a push message, and on which devices?")
/* Translators: title of chat-widget */
N_ ("Chat widget")
/* Translators: summary of chat-widget */
N_ ("A ready-made chat window of an outside service, placed on your site.")
/* Translators: basis of chat-widget */
N_ ("One record of 5 hours; prices of €100 to 200 and $300 to 500. Too few records for more than low confidence.")
/* Translators: assumption of chat-widget */
N_ ("One service you choose and pay for, with your colours and opening hours.")
/* Translators: question of chat-widget */
N_ ("Which chat service, and who answers?")
/* Translators: title of chat */
N_ ("Own chat and messaging")
/* Translators: summary of chat */
N_ ("People write to each other inside your site or app, with a history.")
/* Translators: basis of chat */
N_ ("Records of 28, 50, 100 and 160 to 170 hours; the last includes media.")
/* Translators: assumption of chat */
N_ ("One to one, text and pictures, read marks; no groups, calls or moderation.")
/* Translators: question of chat */
N_ ("Who writes to whom, and is anything needed beyond text and pictures?")
/* Translators: title of real-time */
N_ ("Real-time updates")
/* Translators: summary of real-time */
N_ ("What others change appears on the screen at once, without reloading.")
/* Translators: basis of real-time */
N_ ("Records from 3 to 4 hours on an existing page to 32 to 48 for editing together and 80 in one calculator; middle ones at 25 to 30.")
/* Translators: assumption of real-time */
N_ ("Up to 3 pages that update live, up to 500 people at once.")
/* Translators: question of real-time */
N_ ("What must appear at once, and how many people are online together at the busiest time?")
/* Translators: title of booking */
N_ ("Booking and scheduling")
/* Translators: summary of booking */
N_ ("Visitors see free times, book one, and can move or cancel it.")
/* Translators: basis of booking */
N_ ("Records from 8 hours (ready-made plugin) to 42 to 56 (own flow); a tender of 30 days is left out.")
/* Translators: assumption of booking */
N_ ("One calendar or up to 3 people, fixed lengths, confirmation by e-mail; no payment.")
/* Translators: question of booking */
N_ ("What is booked, with how many people or rooms, and what are the rules for cancelling?")
/* Translators: title of calendar-sync */
N_ ("Calendar sync")
/* Translators: summary of calendar-sync */
N_ ("Appointments appear in Google, Outlook or another calendar, and the other way round.")
/* Translators: one of calendar-sync */
N_ ("calendar")
/* Translators: other of calendar-sync */
N_ ("calendars")
/* Translators: basis of calendar-sync */
N_ ("Two sources: one has 8 to 12 hours for one calendar and 20 to 32 for two, the other 18 to 30.")
/* Translators: assumption of calendar-sync */
N_ ("One calendar service, both directions, no recurring exceptions.")
/* Translators: question of calendar-sync */
N_ ("Which calendar services, and must changes go in both directions?")
/* Translators: title of third-party-api */
N_ ("Third-party API")
/* Translators: summary of third-party-api */
N_ ("Data goes to or comes from another company's service.")
/* Translators: one of third-party-api */
N_ ("API")
/* Translators: other of third-party-api */
N_ ("APIs")
/* Translators: basis of third-party-api */
N_ ("Records of 8 to 60 hours from eleven sources, middle about 20; whole integration layers are left out.")
/* Translators: assumption of third-party-api */
N_ ("A documented API with test access, up to 3 kinds of call, one direction.")
/* Translators: question of third-party-api */
N_ ("Which service is it, what goes in which direction, and is there a test account?")
/* Translators: title of crm-integration */
N_ ("CRM integration")
/* Translators: summary of crm-integration */
N_ ("Contacts and enquiries go straight into the system your sales people use.")
/* Translators: basis of crm-integration */
N_ ("Records of 6 to 15 hours for a basic link; 50 to 80 for a standard Salesforce project lies above this range.")
/* Translators: assumption of crm-integration */
N_ ("One well-known CRM, contacts and enquiries only, in one direction.")
/* Translators: question of crm-integration */
N_ ("Which CRM, which fields, and must changes there come back?")
/* Translators: title of webhooks */
N_ ("Webhooks")
/* Translators: summary of webhooks */
N_ ("Other systems are told at once when something happens in yours, or the other way round.")
/* Translators: basis of webhooks */
N_ ("Three records of 14 to 30 hours.")
/* Translators: assumption of webhooks */
N_ ("Up to 5 kinds of event, signed, repeated when delivery fails.")
/* Translators: question of webhooks */
N_ ("Which events, to which systems, and what if one of them is down?")
/* Translators: title of maps */
N_ ("Maps and geolocation")
/* Translators: summary of maps */
N_ ("Places shown on a map, found nearby or joined by a route.")
/* Translators: basis of maps */
N_ ("Embedding costs €100 to 200; records of 22, 32, 74 (live tracking) and 80 hours, two of them from 2018.")
/* Translators: assumption of maps */
N_ ("A map with up to 500 places and search by address; no live tracking.")
/* Translators: question of maps */
N_ ("Is a map with pins enough, or must people or vehicles be followed live?")
/* Translators: title of ai-assistant */
N_ ("AI assistant")
/* Translators: summary of ai-assistant */
N_ ("People ask in plain language and get an answer inside your site or app.")
/* Translators: basis of ai-assistant */
N_ ("Records of 30 to 66, 57, 100 and a tender of 13.8 days; a chat window alone is 6 hours.")
/* Translators: assumption of ai-assistant */
N_ ("One model of an outside provider, one task, answers from a fixed text; no search in your documents.")
/* Translators: question of ai-assistant */
N_ ("What should it answer, what must it never answer, and who checks?")
/* Translators: title of rag-search */
N_ ("Search with retrieval (RAG)")
/* Translators: summary of rag-search */
N_ ("Questions in plain language are answered from your own documents, with the place they come from.")
/* Translators: basis of rag-search */
N_ ("Two independent records, 71 and 80 to 100 hours, and one price list; weaker than most rows of medium confidence.")
/* Translators: assumption of rag-search */
N_ ("Up to 1,000 documents of one or two kinds, one language, updated by hand.")
/* Translators: question of rag-search */
N_ ("Which documents, how many, how often do they change, and who may see which?")
/* Translators: title of seo-setup */
N_ ("SEO set-up")
/* Translators: summary of seo-setup */
N_ ("Titles, descriptions, site map and structure, so that search engines read the site well.")
/* Translators: basis of seo-setup */
N_ ("Nine hour records of 2 to 20 hours, median 6.")
/* Translators: assumption of seo-setup */
N_ ("Up to 15 pages, no keyword research, no promise of a place in the results.")
/* Translators: question of seo-setup */
N_ ("Which searches should lead to you, and does an existing site already rank for them?")
/* Translators: title of analytics */
N_ ("Analytics set-up")
/* Translators: summary of analytics */
N_ ("Visits and the actions that matter are counted, within privacy rules.")
/* Translators: basis of analytics */
N_ ("Records of 3, 5, 14 and 18 to 30 hours; 30 to 45 where dashboards are built.")
/* Translators: assumption of analytics */
N_ ("One analytics service, up to 5 actions counted; no custom dashboards.")
/* Translators: question of analytics */
N_ ("Which actions of visitors do you want to count?")
/* Translators: title of accessibility-new */
N_ ("Accessibility WCAG AA, built in")
/* Translators: summary of accessibility-new */
N_ ("People who use a keyboard or a screen reader can use it; built in from the start.")
/* Translators: basis of accessibility-new */
/* xgettext:no-c-format */
N_ ("Records of 8 to 12, 10 and 14 hours for a new site, 4 to 8 hours for each page, or 20 to 30 % of the build.")
/* Translators: assumption of accessibility-new */
N_ ("Up to 10 kinds of page, checked with tools and by hand; no outside certificate.")
/* Translators: question of accessibility-new */
N_ ("Does a law or a customer require a certain level or a report?")
/* Translators: title of accessibility-existing */
N_ ("Accessibility WCAG AA, existing site")
/* Translators: summary of accessibility-existing */
N_ ("An existing site is checked and repaired so that everyone can use it.")
/* Translators: basis of accessibility-existing */
N_ ("Records of 6 to 8 (critical faults only), 40 to 50, 60, 80 to 120 and 40 to 160 hours; testing adds half the repair time.")
/* Translators: assumption of accessibility-existing */
N_ ("One audit, repairs on up to 20 kinds of page, a second check; documents such as PDFs are not included.")
/* Translators: question of accessibility-existing */
N_ ("Is there an audit already, and may parts be rebuilt rather than repaired?")
/* Translators: title of privacy-consent */
N_ ("Privacy and cookie consent")
/* Translators: summary of privacy-consent */
N_ ("A consent banner that really holds back tracking until people agree.")
/* Translators: basis of privacy-consent */
N_ ("Banners of 2 to 3, 3 and 8 hours; with export and deletion of data 2 to 3 days.")
/* Translators: assumption of privacy-consent */
N_ ("A ready consent tool, up to 3 groups of cookies; the legal text comes from you.")
/* Translators: question of privacy-consent */
N_ ("Which outside services does the site load, and who writes the privacy text?")
/* Translators: title of performance */
N_ ("Performance optimisation")
/* Translators: summary of performance */
N_ ("Pages load faster; what is slow is measured and put right.")
/* Translators: basis of performance */
N_ ("Seven records: 2 to 16 hours for a small site, 8 to 160 for an application with a database; median 14.")
/* Translators: assumption of performance */
N_ ("Up to 5 slow pages or queries, measured before and after.")
/* Translators: question of performance */
N_ ("What is slow today, for whom, and what would be fast enough?")
/* Translators: title of logo */
N_ ("Logo")
/* Translators: summary of logo */
N_ ("A logo drawn for you, delivered in all usual formats.")
/* Translators: basis of logo */
N_ ("One record of 12 hours; prices from $25 to 2,500, a spread of 100 times.")
/* Translators: assumption of logo */
N_ ("2 first drafts, 2 rounds of changes; no search for trade marks.")
/* Translators: question of logo */
N_ ("Do you have a logo or examples of what you like and dislike?")
/* Translators: title of branding */
N_ ("Branding kit")
/* Translators: summary of branding */
N_ ("Logo, colours, fonts and rules for using them, in one short guide.")
/* Translators: basis of branding */
N_ ("Two records of 16 and 20 hours; prices from $150 to 15,000.")
/* Translators: assumption of branding */
N_ ("A guide of up to 10 pages, 2 rounds of changes; no printed matter.")
/* Translators: question of branding */
N_ ("Where will the brand be used: web only, or print, signs and packaging too?")
/* Translators: title of deployment */
N_ ("Deployment and hosting set-up")
/* Translators: summary of deployment */
N_ ("The system is put on a server, with a domain, encryption and backups.")
/* Translators: basis of deployment */
N_ ("Nine hour records of 3 to 50 hours, median 7; the two highest are of whole cloud set-ups.")
/* Translators: assumption of deployment */
N_ ("One server or ready-made hosting, one test and one live system.")
/* Translators: question of deployment */
N_ ("Where will it run, who owns the accounts, and who looks after it later?")
/* Translators: title of ci-cd */
N_ ("CI/CD pipeline")
/* Translators: summary of ci-cd */
N_ ("Every change is checked and put online automatically.")
/* Translators: basis of ci-cd */
N_ ("Five records agree on about 12 hours (6 to 32).")
/* Translators: assumption of ci-cd */
N_ ("One code store, one test and one live system, checks that already exist.")
/* Translators: question of ci-cd */
N_ ("Where is the code kept, and who may put a change online?")
/* Translators: title of store-submission */
N_ ("App store submission")
/* Translators: summary of store-submission */
N_ ("The app is prepared, described and brought through a store's review.")
/* Translators: one of store-submission */
N_ ("store")
/* Translators: other of store-submission */
N_ ("stores")
/* Translators: basis of store-submission */
N_ ("Two records: 1 to 2 days, and 40 hours in one plan.")
/* Translators: assumption of store-submission */
N_ ("Accounts at the store exist; up to 2 rounds of review; pictures made from the app.")
/* Translators: question of store-submission */
N_ ("Which stores, and are the developer accounts open in your name?")
/* Translators: title of documentation */
N_ ("Documentation")
/* Translators: summary of documentation */
N_ ("Written instructions for users, or for the next developer.")
/* Translators: basis of documentation */
N_ ("Eight hour records of 2 to 25 hours, median 10.")
/* Translators: assumption of documentation */
N_ ("Up to 15 pages, for one group of readers, in one language.")
/* Translators: question of documentation */
N_ ("Who will read it: users, your staff or other developers?")
/* Translators: title of training */
N_ ("Training")
/* Translators: summary of training */
N_ ("Your staff are shown how to use it, with time for questions.")
/* Translators: basis of training */
N_ ("Three records: 2 to 6, 8 to 16 and 12 hours; prices of $215 to 600.")
/* Translators: assumption of training */
N_ ("One online training of 2 hours for up to 8 people, with preparation.")
/* Translators: question of training */
N_ ("How many people, in how many groups, online or on site?")

/* conditions.json */
/* Translators: title of design */
N_ ("Design")
/* Translators: title of standard */
N_ ("Standard design")
/* Translators: summary of standard */
N_ ("A ready-made design system or theme in your colours. The base hours already contain it.")
/* Translators: basis of standard */
N_ ("The neutral choice: the hour records behind the base hours are mostly of themes and standard components.")
/* Translators: title of custom */
N_ ("Custom design")
/* Translators: summary of custom */
N_ ("A design of its own for this project, drawn and agreed before it is built.")
/* Translators: basis of custom */
/* xgettext:no-c-format */
N_ ("One price list puts a custom design €1,500 above a template on a base of €3,000 to 8,000 (19 to 50 %), one calculator 16 hours on 80 (20 %); whole prices of custom sites are 2 to 6 times those of template sites.")
/* Translators: question of custom */
N_ ("How many pages or screens need a drawing of their own, and who agrees to them?")
/* Translators: assumption of custom */
N_ ("Up to 6 different pages or screens are drawn, with 2 rounds of changes.")
/* Translators: title of premium */
N_ ("Premium design")
/* Translators: summary of premium */
N_ ("A full design with a style guide, motion and every state of every page.")
/* Translators: basis of premium */
/* xgettext:no-c-format */
N_ ("The same price list puts a premium design €3,000 above a template (38 to 100 % of the base), the same calculator 36 hours on 80 (45 %); 30 to 40 % of one studio's budgets goes to design.")
/* Translators: question of premium */
N_ ("Is the design what you compete with, and who judges it?")
/* Translators: assumption of premium */
N_ ("Up to 15 different pages or screens are drawn, with a style guide and 3 rounds of changes.")
/* Translators: title of deadline */
N_ ("Deadline")
/* Translators: title of normal */
N_ ("Normal")
/* Translators: summary of normal */
N_ ("The work fits your usual week.")
/* Translators: basis of normal */
N_ ("The reference: no change.")
/* Translators: title of tight */
N_ ("Tight")
/* Translators: summary of tight */
N_ ("Sooner than usual, but still within normal working hours.")
/* Translators: basis of tight */
/* xgettext:no-c-format */
N_ ("Twelve sources put the smallest rush fee at 20 to 30 %; 25 % is the benchmark of one survey.")
/* Translators: question of tight */
N_ ("What happens on that date, and could a part be ready first?")
/* Translators: title of rush */
N_ ("Rush")
/* Translators: summary of rush */
N_ ("Evenings or weekends are needed.")
/* Translators: basis of rush */
/* xgettext:no-c-format */
N_ ("Eight sources give about 50 % for evenings, weekends or half the usual time.")
/* Translators: title of overnight */
N_ ("Overnight")
/* Translators: summary of overnight */
N_ ("Within a day or two, or another client has to wait.")
/* Translators: basis of overnight */
/* xgettext:no-c-format */
N_ ("Four sources give 100 % for next-day work or when another client is moved; one survey goes up to 300 %.")
/* Translators: question of overnight */
N_ ("Must it really be tomorrow, and what is the least that would do?")
/* Translators: title of clarity */
N_ ("Clarity of the brief")
/* Translators: title of clear */
N_ ("Clear")
/* Translators: summary of clear */
N_ ("Written down, agreed and with examples; surprises stay separate.")
/* Translators: basis of clear */
N_ ("Judgement, below the usual value; no data set separates clear briefs.")
/* Translators: title of usual */
N_ ("Usual")
/* Translators: summary of usual */
N_ ("A talk and some notes; one surprise often brings another.")
/* Translators: basis of usual */
/* xgettext:no-c-format */
N_ ("With 0.20, 80 % of 426 and 79 % of 110 real jobs ended inside P10 to P90; with independent lines 64 and 70 %. Plans and actuals of two published data sets, before AI assistants.")
/* Translators: question of usual */
N_ ("Is there a written list of what it must do, and who agreed to it?")
/* Translators: title of vague */
N_ ("Vague")
/* Translators: summary of vague */
N_ ("An idea still looking for its shape; if one part grows, most do.")
/* Translators: basis of vague */
/* xgettext:no-c-format */
N_ ("Judgement, above the usual value; at 0.40 86 and 85 % of the same jobs ended inside P10 to P90.")
/* Translators: question of vague */
N_ ("What can be settled in a short paid study before the rest is priced?")
/* Translators: title of assistance */
N_ ("AI assistance")
/* Translators: title of none */
N_ ("Not counted")
/* Translators: summary of none */
N_ ("Hours as published, whatever tools are used.")
/* Translators: basis of none */
N_ ("The reference: no change. Most hour records do not say which tools were used.")
/* Translators: title of some */
N_ ("AI coding assistant")
/* Translators: summary of some */
N_ ("Changes coding hours only, and in both directions: it can also cost time.")
/* Translators: basis of some */
/* xgettext:no-c-format */
N_ ("Judgement between measurements that disagree: +19 % time in one trial, about −21 % in another, −4 to −18 % in a follow-up its authors call unreliable. Vendors claim up to 75 % less; that is not measured.")
/* Translators: question of some */
N_ ("Is the code of a common kind, and does someone check what comes out?")
/* Translators: title of junior */
N_ ("Junior")
/* Translators: basis of junior */
N_ ("Six sources 0.44 to 0.80 of a mid-level rate, median 0.68.")
/* Translators: title of mid */
N_ ("Mid-level")
/* Translators: basis of mid */
N_ ("The reference: rates are of mid-level freelancers.")
/* Translators: title of senior */
N_ ("Senior")
/* Translators: basis of senior */
N_ ("Six sources 1.3 to 1.7 of a mid-level rate, median 1.5; France and Germany are flatter.")
/* Translators: title of expert */
N_ ("Expert")
/* Translators: basis of expert */
N_ ("Judgement beyond senior; one source gives 2.0, another 1.6 for a specialist.")
/* Translators: title of automated-tests */
N_ ("Automated tests")
/* Translators: summary of automated-tests */
N_ ("Programs that check the system again after every change.")
/* Translators: basis of automated-tests */
/* xgettext:no-c-format */
N_ ("Share of the hours in five estimates is 4.5 to 11 %; advice is 20 to 30 % for a full suite.")
/* Translators: assumption of automated-tests */
N_ ("The main paths are covered, not every line.")
/* Translators: question of automated-tests */
N_ ("Which parts must never break?")
/* Translators: title of qa */
N_ ("Manual testing and QA")
/* Translators: summary of qa */
N_ ("A person tries everything on several devices and writes down what is wrong.")
/* Translators: basis of qa */
/* xgettext:no-c-format */
N_ ("Seven computed shares of quoted hours lie between 7 and 13 %; advice is 10 to 20 %.")
/* Translators: assumption of qa */
N_ ("Two browsers and two phones, one full round and one repeat.")
/* Translators: question of qa */
N_ ("Which devices and browsers do your users have?")
/* Translators: title of project-management */
N_ ("Project management")
/* Translators: summary of project-management */
N_ ("Planning, meetings, progress reports and keeping everyone in step.")
/* Translators: basis of project-management */
/* xgettext:no-c-format */
N_ ("Two sources give 15 to 20 %, both agencies; the low end of 10 % for one person is judgement.")
/* Translators: assumption of project-management */
N_ ("One contact person on your side, one meeting a week.")
/* Translators: question of project-management */
N_ ("How many people decide, and how often do you want to meet?")
/* Translators: title of extra-revisions */
N_ ("Extra revision round")
/* Translators: summary of extra-revisions */
N_ ("One more round of changes after the two that are usual.")
/* Translators: one of extra-revisions */
N_ ("round")
/* Translators: other of extra-revisions */
N_ ("rounds")
/* Translators: basis of extra-revisions */
/* xgettext:no-c-format */
N_ ("Two sources allow 15 to 20 % for revisions as a whole; at the usual two rounds that is 8 to 10 % each.")
/* Translators: assumption of extra-revisions */
N_ ("Changes to what was built, not new features.")
/* Translators: question of extra-revisions */
N_ ("Who collects the wishes for changes, and by when?")
/* Translators: title of quote-validity */
N_ ("How long a quote holds")
/* Translators: unit of quote-validity */
N_ ("days")
/* Translators: basis of quote-validity */
N_ ("Ten quotes, two of them school exercises, say 30 or 31 days; advice ranges from 7 to 60.")
/* Translators: title of payment-terms */
N_ ("Days to pay an invoice")
/* Translators: basis of payment-terms */
N_ ("Net 30 is called standard between firms; 14 or 15 is advised for freelancers, 7 to 14 for small firms.")
/* Translators: title of days-to-be-paid */
N_ ("Days until an invoice is paid")
/* Translators: basis of days-to-be-paid */
N_ ("Two sources say 45 to 60 days on average for net 30; neither names its data.")
/* Translators: title of deposit */
N_ ("Deposit of a project")
/* Translators: unit of deposit */
N_ ("percent")
/* Translators: basis of deposit */
N_ ("30 percent, with 30/40/30 above about $5,000, and half below; under $1,000 to 2,000 often all of it.")
/* Translators: title of deposit-small */
N_ ("Deposit of a small project")
/* Translators: basis of deposit-small */
N_ ("Half of it under about $5,000; all of it under $1,000 to 2,000.")
/* Translators: title of revision-rounds */
N_ ("Revision rounds in the price")
/* Translators: basis of revision-rounds */
N_ ("Two in five of ten sources, one or two and two or three in two more; packages go from 3 to 10.")
/* Translators: title of extra-round-price */
N_ ("Price of one more small round")
/* Translators: unit of extra-round-price */
N_ ("usd")
/* Translators: basis of extra-round-price */
N_ ("One price of $75 and one of 800 Polish złoty, about $210.")
/* Translators: title of extra-work-rate */
N_ ("Hourly rate of work beyond the quote")
/* Translators: basis of extra-work-rate */
N_ ("One contract says $75 an hour.")
/* Translators: title of contingency */
N_ ("Reserve for the unknown")
/* Translators: basis of contingency */
/* xgettext:no-c-format */
N_ ("Real quotes hold 10 to 13 %; advice is 15 to 25 %, up to 30 for hard fixed bids.")
/* Translators: title of effort-overrun */
N_ ("How far projects run over their estimate")
/* Translators: basis of effort-overrun */
/* xgettext:no-c-format */
N_ ("Surveys: 30 to 40 % on average, 41 % in Norway; 21 % with private clients, 24 % when built in steps.")
/* Translators: title of projects-over */
N_ ("Share of projects that run over")
/* Translators: basis of projects-over */
/* xgettext:no-c-format */
N_ ("60 to 80 % in surveys; 8 of 10 ICT projects are off by more than 10 %; one claim of 62 % of web projects.")
/* Translators: title of extreme-overrun */
N_ ("Share of IT projects over by half or more")
/* Translators: basis of extreme-overrun */
/* xgettext:no-c-format */
N_ ("18 % of 5,392 IT projects, with a very long tail (Pareto exponent of 1 or less).")
/* Translators: title of task-overrun */
N_ ("Actual over planned time of one task")
/* Translators: unit of task-overrun */
N_ ("factor")
/* Translators: basis of task-overrun */
N_ ("P10, median and P90 of task elements: 0.40, 0.99, 1.92 and 0.25, 1.00, 2.61; another analysis has a median of 1 and a mean of 1.81.")
/* Translators: title of job-overrun */
N_ ("Actual over planned time of one job")
/* Translators: basis of job-overrun */
N_ ("P10, median and P90 of whole jobs against their point estimates: 0.72, 1.09, 1.76 and 0.61, 1.35, 2.52; one firm doubles its first figure.")
/* Translators: title of cone-first-idea */
N_ ("Estimate at the first idea")
/* Translators: basis of cone-first-idea */
N_ ("McConnell's cone of uncertainty; a best case, and criticised as not calibrated.")
/* Translators: title of cone-product-defined */
N_ ("Estimate when the product is defined")
/* Translators: basis of cone-product-defined */
N_ ("McConnell's cone of uncertainty.")
/* Translators: title of cone-requirements */
N_ ("Estimate when requirements are complete")
/* Translators: basis of cone-requirements */
N_ ("McConnell's cone of uncertainty; clients are said to accept about a third either way.")
/* Translators: title of cone-design */
N_ ("Estimate when the design is complete")
/* Translators: title of bottom-up-accuracy */
N_ ("Accuracy of adding up parts")
/* Translators: basis of bottom-up-accuracy */
/* xgettext:no-c-format */
N_ ("One guide: plus or minus 10 to 20 % for bottom-up, 15 to 25 for three-point, 25 to 40 for parametric, 40 to 60 by analogy.")
/* Translators: title of percentiles */
N_ ("What low, typical and high mean")
/* Translators: basis of percentiles */
N_ ("P50 and P80 or P90 are the confidence that a cost will not be exceeded (Australian government text and three others); one states P10 too. Distributions are added, not most likely values.")
/* Translators: title of three-point-weight */
N_ ("Weight of the middle in a three-point mean")
/* Translators: basis of three-point-weight */
N_ ("PERT weighs the most likely value four times, the triangular mean once.")
/* Translators: title of correlation-elsewhere */
N_ ("Correlation between parts elsewhere")
/* Translators: basis of correlation-elsewhere */
N_ ("Defaults of one tool. The Defense ARJ article read gives bounds of last resort but no correlation, so no handbook is cited.")
/* Translators: title of requirement-growth */
N_ ("Growth of requirements")
/* Translators: basis of requirement-growth */
/* xgettext:no-c-format */
N_ ("Parameters of a published risk model: growth 0, 10, 20 %; the low end is set above zero.")
/* Translators: title of migration-underestimate */
N_ ("How far migrations are underestimated")
/* Translators: basis of migration-underestimate */
/* xgettext:no-c-format */
N_ ("One source: 40 to 60 %.")
/* Translators: title of tool-underestimate */
N_ ("How far integrations and internal tools are underestimated")
/* Translators: basis of tool-underestimate */
N_ ("One source says twice for integrations, one 2 to 3 times for internal tools.")
/* Translators: title of underpricing */
N_ ("How far prices lie below the hours")
/* Translators: basis of underpricing */
/* xgettext:no-c-format */
N_ ("A claim of 30 to 45 % for freelancers and one of 15 to 25 % for agencies; one real estimate of $9,100 was quoted at $3,000.")
/* Translators: title of late-payment */
N_ ("Freelancers who were paid late or not at all")
/* Translators: basis of late-payment */
/* xgettext:no-c-format */
N_ ("71 % by a survey that two pages quote.")
/* Translators: title of hours-per-day */
N_ ("Billable hours in a day")
/* Translators: unit of hours-per-day */
N_ ("hours")
/* Translators: basis of hours-per-day */
N_ ("Two freelancers count 6, one agency 8.")
/* Translators: title of days-per-year */
N_ ("Billed days in a year")
/* Translators: basis of days-per-year */
N_ ("One French freelancer: 120 to 150 of about 210 worked.")
/* Translators: title of warranty */
N_ ("Free corrections after launch")
/* Translators: basis of warranty */
N_ ("Three sources give 30 days, packages up to 90.")
/* Translators: title of first-year-fixes */
N_ ("Small fixes in the first year")
/* Translators: basis of first-year-fixes */
N_ ("One source: $500 to 3,000 that nobody scopes; the middle is the geometric one.")
/* Translators: title of maintenance-share */
N_ ("Upkeep of a year, as a share of the build")
/* Translators: basis of maintenance-share */
/* xgettext:no-c-format */
N_ ("Three sources: 10, 10 to 20, 15 to 20 %.")
/* Translators: title of three-year-cost */
N_ ("First invoice as a share of three years' cost")
/* Translators: basis of three-year-cost */
/* xgettext:no-c-format */
N_ ("One source says 40 to 60 %, one example 29 %.")
/* Translators: title of hidden-running */
N_ ("Plugins, monitoring and delivery network in a year")
/* Translators: basis of hidden-running */
N_ ("One source for larger sites: $2,400 to 18,000; the middle is the geometric one.")
/* Translators: title of design-part */
N_ ("Share of design in a small site's budget")
/* Translators: basis of design-part */
/* xgettext:no-c-format */
N_ ("One studio: design 30 to 40, content 15 to 20, development 25 to 35, search and launch 5 to 10 %.")
/* Translators: title of custom-over-template */
N_ ("Price of a custom over a template site")
/* Translators: basis of custom-over-template */
N_ ("One claim of 3; minimum prices of one author are 2 to 6 times apart.")
/* Translators: title of complexity */
N_ ("Hours of a complex over a simple project")
/* Translators: basis of complexity */
N_ ("Multipliers of four calculators, not observations.")
/* Translators: title of second-platform */
N_ ("Both mobile platforms against two separate ones")
/* Translators: basis of second-platform */
/* xgettext:no-c-format */
N_ ("One calculator takes 0.9; one plan assumes 60 to 70 % of web code can be used again.")
/* Translators: title of discount-upfront */
N_ ("Discount for paying in advance")
/* Translators: basis of discount-upfront */
/* xgettext:no-c-format */
N_ ("Two sources: 5, and 5 to 10 %.")
/* Translators: title of discount-repeat */
N_ ("Discount for a returning client")
/* Translators: basis of discount-repeat */
/* xgettext:no-c-format */
N_ ("One guide: 10 to 15 %, never more than 20 without less scope.")
/* Translators: title of discount-nonprofit */
N_ ("Discount for non-profits and start-ups")
/* Translators: basis of discount-nonprofit */
/* xgettext:no-c-format */
N_ ("Non-profits 10, 15 and up to 20 %, start-ups 5 and 10 %.")

/* rates.json */
/* Translators: title of us */
N_ ("United States")
/* Translators: basis of us */
N_ ("Eleven sources between $30 and 200: averages of $95 to 110, own rates of $50 to 100.")
/* Translators: title of canada */
N_ ("Canada")
/* Translators: basis of canada */
N_ ("Averages of $85 to 100; C$75 to 175; rates needed for a set income, not observed, of C$113 to 154.")
/* Translators: title of uk */
N_ ("United Kingdom")
/* Translators: basis of uk */
N_ ("Contract day rates of £367, 525 and 778 (P10, median, P90) in London, lower in the Midlands, divided by 8; web prices of £100 to 200 an hour.")
/* Translators: title of dach */
N_ ("Germany, Austria and Switzerland")
/* Translators: basis of dach */
N_ ("Surveys of €92 to 99 in Germany, 97 in Austria and 134 in Switzerland; web price lists of €80 to 100.")
/* Translators: title of france */
N_ ("France")
/* Translators: basis of france */
N_ ("Observed day rates of €450 to 650 divided by 8; one real quote at €75 an hour.")
/* Translators: title of spain */
N_ ("Spain")
/* Translators: basis of spain */
N_ ("One budget with €25 to 80 by level; two school exercises at €25 and 35.")
/* Translators: title of western-europe */
N_ ("Western Europe")
/* Translators: basis of western-europe */
N_ ("Joined from the rows of its countries and one compilation of $60, 80 and 120.")
/* Translators: title of eastern-europe */
N_ ("Eastern Europe")
/* Translators: basis of eastern-europe */
N_ ("Compilations of $25 to 70; Polish freelancers at 60 to 80 złoty, one real Estonian quote at €40.")
/* Translators: title of latin-america */
N_ ("Latin America")
/* Translators: basis of latin-america */
N_ ("Local rates of $14 to 16, export rates of $35 to 70; ask where the client is.")
/* Translators: title of india */
N_ ("India")
/* Translators: basis of india */
N_ ("Compilations of $15 to 70, web designers from $2 to 60, one local tool at ₹350 to 1,350.")
/* Translators: title of southeast-asia */
N_ ("Southeast Asia")
/* Translators: basis of southeast-asia */
N_ ("Averages of $20 to 35, local rates of $10 to 16, studios for foreign clients at $40 to 80.")
/* Translators: title of africa */
N_ ("Africa")
/* Translators: basis of africa */
N_ ("One compilation: $20 to 55, South Africa 25 to 45; beside it only project prices from Nigeria and Kenya, far lower.")
/* Translators: title of australia */
N_ ("Australia")
/* Translators: basis of australia */
N_ ("Rate lists of A$80 to 200; one compilation of $65, 85 and 125.")
/* Translators: title of global */
N_ ("Worldwide marketplaces")
/* Translators: basis of global */
N_ ("Marketplace medians of $22 to 55, ranges from $10 to 150.")
/* Translators: title of freelancer */
N_ ("Freelancer")
/* Translators: basis of freelancer */
N_ ("The reference: rates are of freelancers.")
/* Translators: title of small-agency */
N_ ("Small agency or studio")
/* Translators: basis of small-agency */
N_ ("Sources that price both: 1.5 to 1.6, 1.6 to 1.8, 1.2 to 3 and 1.3 to 2 times a freelancer.")
/* Translators: title of agency */
N_ ("Agency")
/* Translators: basis of agency */
N_ ("Read from published agency rates ($90 to 250 in the United States, €120 to 160 in Germany) against the freelancer rates of the same region.")

/* running-costs.json */
/* Translators: title of domain */
N_ ("Domain name")
/* Translators: basis of domain */
N_ ("One freelancer counts $15; one source $12 to 50.")
/* Translators: title of domain-and-email */
N_ ("Domain name and e-mail")
/* Translators: basis of domain-and-email */
N_ ("One source: $20 to 150; the middle is the geometric one.")
/* Translators: title of hosting-site */
N_ ("Hosting of a site")
/* Translators: basis of hosting-site */
N_ ("One freelancer: $5 for a static site, 10 for a company site, 12 for a dynamic one, 50 for a full application.")
/* Translators: title of hosting-application */
N_ ("Hosting of an application or shop")
/* Translators: basis of hosting-application */
N_ ("$12 for a dynamic site and 50 for a full application from one freelancer; $85 for basic managed hosting from a studio. Busy systems cost more.")
/* Translators: title of care-plan-site */
N_ ("Care plan: updates, backups and small changes")
/* Translators: basis of care-plan-site */
N_ ("Lows of $35 to 200, middles of 150 to 500 and highs of 500 to 2,000 in a dozen price lists.")
/* Translators: title of care-plan-store */
N_ ("Upkeep of a shop")
/* Translators: basis of care-plan-store */
N_ ("One source: $50 to 200 for a WooCommerce shop; the middle is the geometric one.")
/* Translators: title of care-plan-application */
N_ ("Upkeep of an application")
/* Translators: basis of care-plan-application */
N_ ("Four price lists: $400, 800, 1,500; 500, 850, 1,500; 650, 950, 1,500; 1,000 to 2,500 for large ones.")
/* Translators: title of care-plan-ai */
N_ ("Upkeep of an AI system")
/* Translators: basis of care-plan-ai */
N_ ("One price list: $500 to 1,500; the middle is the geometric one. Fees of the model come on top.")
/* Translators: title of shop-theme */
N_ ("Premium shop theme, where one is bought")
/* Translators: basis of shop-theme */
N_ ("One source: $180 to 350 once for Shopify; the middle is the geometric one.")
/* Translators: title of plugins-large-site */
N_ ("Plugins, monitoring and delivery network")

/* currencies.json */
/* Translators: name of USD */
N_ ("US dollar")
/* Translators: name of EUR */
N_ ("Euro")
/* Translators: name of GBP */
N_ ("Pound sterling")
/* Translators: name of INR */
N_ ("Indian rupee")
/* Translators: name of JPY */
N_ ("Japanese yen")
/* Translators: name of CNY */
N_ ("Chinese yuan")
/* Translators: name of KRW */
N_ ("South Korean won")
/* Translators: name of AUD */
N_ ("Australian dollar")
/* Translators: name of NZD */
N_ ("New Zealand dollar")
/* Translators: name of CAD */
N_ ("Canadian dollar")
/* Translators: name of CHF */
N_ ("Swiss franc")
/* Translators: name of SEK */
N_ ("Swedish krona")
/* Translators: name of NOK */
N_ ("Norwegian krone")
/* Translators: name of DKK */
N_ ("Danish krone")
/* Translators: name of ISK */
N_ ("Icelandic króna")
/* Translators: name of PLN */
N_ ("Polish złoty")
/* Translators: name of CZK */
N_ ("Czech koruna")
/* Translators: name of HUF */
N_ ("Hungarian forint")
/* Translators: name of RON */
N_ ("Romanian leu")
/* Translators: name of BGN */
N_ ("Bulgarian lev")
/* Translators: name of TRY */
N_ ("Turkish lira")
/* Translators: name of UAH */
N_ ("Ukrainian hryvnia")
/* Translators: name of ILS */
N_ ("Israeli new shekel")
/* Translators: name of AED */
N_ ("UAE dirham")
/* Translators: name of SAR */
N_ ("Saudi riyal")
/* Translators: name of QAR */
N_ ("Qatari riyal")
/* Translators: name of KWD */
N_ ("Kuwaiti dinar")
/* Translators: name of BHD */
N_ ("Bahraini dinar")
/* Translators: name of OMR */
N_ ("Omani rial")
/* Translators: name of JOD */
N_ ("Jordanian dinar")
/* Translators: name of EGP */
N_ ("Egyptian pound")
/* Translators: name of MAD */
N_ ("Moroccan dirham")
/* Translators: name of TND */
N_ ("Tunisian dinar")
/* Translators: name of NGN */
N_ ("Nigerian naira")
/* Translators: name of KES */
N_ ("Kenyan shilling")
/* Translators: name of ZAR */
N_ ("South African rand")
/* Translators: name of GHS */
N_ ("Ghanaian cedi")
/* Translators: name of BRL */
N_ ("Brazilian real")
/* Translators: name of MXN */
N_ ("Mexican peso")
/* Translators: name of ARS */
N_ ("Argentine peso")
/* Translators: name of CLP */
N_ ("Chilean peso")
/* Translators: name of COP */
N_ ("Colombian peso")
/* Translators: name of PEN */
N_ ("Peruvian sol")
/* Translators: name of UYU */
N_ ("Uruguayan peso")
/* Translators: name of SGD */
N_ ("Singapore dollar")
/* Translators: name of MYR */
N_ ("Malaysian ringgit")
/* Translators: name of THB */
N_ ("Thai baht")
/* Translators: name of IDR */
N_ ("Indonesian rupiah")
/* Translators: name of PHP */
N_ ("Philippine peso")
/* Translators: name of VND */
N_ ("Vietnamese đồng")
/* Translators: name of HKD */
N_ ("Hong Kong dollar")
/* Translators: name of TWD */
N_ ("New Taiwan dollar")
/* Translators: name of PKR */
N_ ("Pakistani rupee")
/* Translators: name of BDT */
N_ ("Bangladeshi taka")
/* Translators: name of LKR */
N_ ("Sri Lankan rupee")
/* Translators: name of NPR */
N_ ("Nepalese rupee")
/* Translators: name of KZT */
N_ ("Kazakhstani tenge")
/* Translators: name of GEL */
N_ ("Georgian lari")

/* exposure.json */
/* Translators: evidence_dates of exposure */
N_ ("Ratings 2023, use 13–20 November 2025, success December 2025 to September 2026")
/* Translators: title of rating */
N_ ("Rated")
/* Translators: summary of rating */
N_ ("How far people and a model rated such tasks as ones AI can speed up.")
/* Translators: basis of rating */
N_ ("Mean of the human and model ratings of 386 task descriptions, sorted into kinds by hand; ratings of 2023.")
/* Translators: title of use */
N_ ("Used")
/* Translators: summary of use */
N_ ("How much AI is in fact used for such tasks.")
/* Translators: basis of use */
N_ ("Calls to one provider's interface in one week of November 2025 for the same task descriptions, on a logarithmic scale.")
/* Translators: title of success */
N_ ("Done")
/* Translators: summary of success */
N_ ("How often AI finishes such tasks by itself in tests.")
/* Translators: basis of success */
N_ ("The best published result of the nearest test between December 2025 and September 2026; judgement where no test exists.")
/* Translators: title of lower */
N_ ("Lower exposure")
/* Translators: title of mixed */
N_ ("Mixed exposure")
/* Translators: title of elevated */
N_ ("Elevated exposure")
/* Translators: title of high */
N_ ("High exposure")
/* Translators: title of crud */
N_ ("Standard features and data screens")
/* Translators: examples of crud */
N_ ("Reading and writing records, forms and ordinary features from a clear description")
/* Translators: basis of crud */
/* xgettext:no-c-format */
N_ ("Success is the middle of BaxBench (86.2 %, December 2025) and SWE-bench Verified (95.0 %, June 2026).")
/* Translators: title of maint */
N_ ("Routine fixes, changes and connections")
/* Translators: examples of maint */
N_ ("Faults with a known cause, upgrades, small changes, connecting a service, moving data")
/* Translators: basis of maint */
/* xgettext:no-c-format */
N_ ("Success is SWE-bench Pro, 89.9 % as its maker reports for the best model of September 2026.")
/* Translators: title of sql */
N_ ("Standard queries and reports")
/* Translators: examples of sql */
N_ ("Joining, filtering and adding up data, dashboards, simple schemas")
/* Translators: basis of sql */
/* xgettext:no-c-format */
N_ ("Success is BIRD, 82.0 % for the best system against about 93 % for people; on Spider 2.0 the best systems reach 66 to 97 %.")
/* Translators: examples of docs */
N_ ("Comments in code, manuals, read-me files, progress reports")
/* Translators: basis of docs */
/* xgettext:no-c-format */
N_ ("No test of success; judgement from half the time in a 2023 study and 64 % use in a 2025 survey.")
/* Translators: title of tests */
N_ ("Test skeletons and routine testing")
/* Translators: examples of tests */
N_ ("First unit tests, repeated checks, test plans")
/* Translators: basis of tests */
/* xgettext:no-c-format */
N_ ("No single test of success; judgement from 62 % use in a 2025 survey.")
/* Translators: title of boiler */
N_ ("Project set-up and configuration")
/* Translators: examples of boiler */
N_ ("New projects, code checkers, login scaffolds, servers and tools")
/* Translators: basis of boiler */
/* xgettext:no-c-format */
N_ ("Success is Terminal-Bench 2.0, 82.7 % in 2026; tasks at the command line are only part of this work.")
/* Translators: title of ui */
N_ ("Building pages and interfaces")
/* Translators: examples of ui */
N_ ("Markup, components, prototypes, sites made from a design")
/* Translators: basis of ui */
N_ ("No agreed test of success; judgement. Web languages lead actual use. Only three task descriptions stand behind this row.")
/* Translators: title of perf */
N_ ("Performance work at scale")
/* Translators: examples of perf */
N_ ("Measuring, tuning indexes and queries, capacity and load")
/* Translators: basis of perf */
/* xgettext:no-c-format */
N_ ("Success is GSO, 47.1 % in July 2026; it was 4.9 % in May 2025.")
/* Translators: title of ops */
N_ ("Deploy, run and monitor")
/* Translators: examples of ops */
N_ ("Releases, backups, access, watching logs and alerts")
/* Translators: basis of ops */
/* xgettext:no-c-format */
N_ ("Success is judgement between 47 % in finding causes of incidents and 76 % of developers who plan no AI for deployment.")
/* Translators: title of debug */
N_ ("Debugging live and distributed systems")
/* Translators: examples of debug */
N_ ("Faults that come and go, incidents, causes across services")
/* Translators: basis of debug */
/* xgettext:no-c-format */
N_ ("Success is the mean of the best results on ITBench-AA (46.7 %) and OpenRCA 2.0 (38.0 %).")
/* Translators: title of arch */
N_ ("System and data design at scale")
/* Translators: examples of arch */
N_ ("Architecture, data models, trade-offs, choices with consequences")
/* Translators: basis of arch */
/* xgettext:no-c-format */
N_ ("No test of success; judgement. 69 % of developers plan no AI for planning. People rate it as exposed as set-up work.")
/* Translators: title of domain */
N_ ("Business rules and requirements")
/* Translators: examples of domain */
N_ ("Prices, compliance, states; finding out what the software should do")
/* Translators: basis of domain */
/* xgettext:no-c-format */
N_ ("No test of success; judgement. 16 % of whole freelance projects done by AI were accepted in 2026.")
/* Translators: title of sec */
N_ ("Security design")
/* Translators: examples of sec */
N_ ("Threat models, design of authentication, security assessment")
/* Translators: basis of sec */
/* xgettext:no-c-format */
N_ ("Success is BaxBench: 56 % of backends both correct and secure for the best model; generated code passes security checks in 55 % of cases.")
/* Translators: title of lead */
N_ ("Leading, reviewing, planning, client talk")
/* Translators: examples of lead */
N_ ("Code review, estimates, mentoring, delivery, negotiation")
/* Translators: basis of lead */
N_ ("No test of success; judgement.")
/* Translators: title of backend */
N_ ("Backend developer")
/* Translators: basis of backend */
N_ ("Four times the mean standard score of the matching occupations over four published measures, at most 4 points either way. The week and the ownership to start from are judgement.")
/* Translators: title of fullstack */
N_ ("Full-stack developer")
/* Translators: title of frontend */
N_ ("Front-end or web developer")
/* Translators: title of mobile */
N_ ("Mobile developer")
/* Translators: title of qa */
N_ ("QA or test engineer")
/* Translators: title of data-eng */
N_ ("Database or data engineer")
/* Translators: title of data-sci */
N_ ("Data or machine-learning")
/* Translators: title of devops */
N_ ("DevOps, SRE or systems")
/* Translators: title of security */
N_ ("Security engineer")
/* Translators: title of architect */
N_ ("Architect or systems analyst")
/* Translators: title of lead-pm */
N_ ("Tech lead or project manager")
/* Translators: title of writer */
N_ ("Technical writer")
/* Translators: title of designer */
N_ ("UI/UX designer")
/* Translators: basis of designer */
N_ ("No occupation of the data fits, so nothing is added. The week and the ownership to start from are judgement.")
/* Translators: title of contract-coder */
N_ ("Contract coder working to a spec")
/* Translators: title of web-mainstream */
N_ ("JavaScript/TypeScript, HTML/CSS web frameworks")
/* Translators: basis of web-mainstream */
/* xgettext:no-c-format */
N_ ("Largest share of coding use (31 and 28 % of queries), though only 35 % on one test of 2025. The size is judgement, at most 3 points.")
/* Translators: title of python */
N_ ("Python")
/* Translators: basis of python */
/* xgettext:no-c-format */
N_ ("63 % on the Python set against 43 % on other languages, same model, 2025. The size is judgement, at most 3 points.")
/* Translators: title of cms */
N_ ("WordPress, Shopify, no-code and page builders")
/* Translators: basis of cms */
N_ ("No direct measure found; web work leads actual use. The size is judgement, at most 3 points.")
/* Translators: title of jvm-dotnet */
N_ ("Java, Kotlin, C#")
/* Translators: basis of jvm-dotnet */
/* xgettext:no-c-format */
N_ ("Bug-fix rate 53 %, but the worst rate of security faults (71 % for Java). The size is judgement, at most 3 points.")
/* Translators: title of php-ruby */
N_ ("PHP, Ruby")
/* Translators: basis of php-ruby */
/* xgettext:no-c-format */
N_ ("49 and 43 % on one test: near the middle. The size is judgement, at most 3 points.")
/* Translators: title of go-rust */
N_ ("Go, Rust")
/* Translators: basis of go-rust */
/* xgettext:no-c-format */
N_ ("31 and 58 % on one test: the two point in opposite directions. The size is judgement, at most 3 points.")
/* Translators: title of native-systems */
N_ ("C, C++, embedded, games engines")
/* Translators: basis of native-systems */
/* xgettext:no-c-format */
N_ ("29 %, the lowest of the set. The size is judgement, at most 3 points.")
/* Translators: title of legacy-niche */
N_ ("Legacy, proprietary or rare frameworks")
/* Translators: basis of legacy-niche */
N_ ("Models do worse in less popular frameworks; demand may fall for other reasons. The size is judgement, at most 3 points.")
/* Translators: title of other */
N_ ("Mixed or other")
/* Translators: basis of other */
N_ ("The reference: nothing is added.")
/* Translators: title of junior-spec */
N_ ("New or junior: clear tickets, others review and answer for it")
/* Translators: basis of junior-spec */
N_ ("The direction is measured (juniors and short, clear jobs lost most); the size is judgement.")
/* Translators: title of spec */
N_ ("I build to clear specifications that others write")
/* Translators: title of mixed */
N_ ("I shape tickets and choose how to build inside an agreed design")
/* Translators: title of owner */
N_ ("I turn vague needs into a design and answer for it in use or to the client")
/* Translators: title of system-owner */
N_ ("I own the architecture and its consequences across systems or clients")
/* Translators: title of systems-design */
N_ ("Systems design")
/* Translators: summary of systems-design */
N_ ("How distributed systems fail, and how to choose between trade-offs.")
/* Translators: start of systems-design */
N_ ("Write on one page how each part of the last system that you shipped could fail and what its users would see then, and offer such a page with your next quote.")
/* Translators: basis of systems-design */
N_ ("Named in the article. What it leads to and how to start are judgement.")
/* Translators: title of database-internals */
N_ ("Database internals")
/* Translators: summary of database-internals */
N_ ("Query plans, indexes and the limits of the database in use.")
/* Translators: start of database-internals */
N_ ("Take the slowest query of a live system that you look after, read its plan, change one index at a time, and note what each change gained.")
/* Translators: title of security-thinking */
N_ ("Security thinking")
/* Translators: summary of security-thinking */
N_ ("Looking at one's own system as an attacker would.")
/* Translators: start of security-thinking */
N_ ("With the client’s leave, draw the login and payment paths of one system, try to get past each step, and offer the list of what you found as a small fixed-price review.")
/* Translators: title of observability */
N_ ("Observability")
/* Translators: summary of observability */
N_ ("Making a system tell why it failed.")
/* Translators: start of observability */
N_ ("Add structured logs, one dashboard and one alert to a system that you look after, and see whether they alone explain its next fault.")
/* Translators: title of domain-knowledge */
N_ ("Domain knowledge")
/* Translators: summary of domain-knowledge */
N_ ("Knowing the client's trade, its rules and its words.")
/* Translators: start of domain-knowledge */
N_ ("Choose the trade that most of your clients share, spend a day beside people who do its daily work, and write down their words, rules and exceptions.")
/* Translators: basis of domain-knowledge */
N_ ("Judgement, as are what it leads to and how to start: beside the four skills the article names.")
/* Translators: title of requirements-discovery */
N_ ("Finding out requirements")
/* Translators: summary of requirements-discovery */
N_ ("Turning vague wishes into something that can be built and checked.")
/* Translators: start of requirements-discovery */
N_ ("Before your next quote hold one paid hour of questions, and hand over one page of what the software must do, each point with how it will be checked.")
/* Translators: title of test-strategy */
N_ ("Test strategy")
/* Translators: summary of test-strategy */
N_ ("Deciding what must be tested, and how much is enough.")
/* Translators: start of test-strategy */
N_ ("On your next job list the ways in which it could cost the client money, test those first, and tell the client what stays untested and why.")
/* Translators: title of ai-output-review */
N_ ("Reviewing what AI writes")
/* Translators: summary of ai-output-review */
N_ ("Finding faults in code that looks right.")
/* Translators: start of ai-output-review */
N_ ("Have a feature that you know well written by AI, look for its faults before you run it, and keep a checklist of those that you missed.")
/* Translators: title of incident-command */
N_ ("Leading in an incident")
/* Translators: summary of incident-command */
N_ ("Deciding and telling people what happens while a system is down.")
/* Translators: start of incident-command */
N_ ("Agree with one client who decides what when the site is down, put it on one page, and rehearse it once by restoring a backup.")
/* Translators: title of platform-engineering */
N_ ("Platform engineering")
/* Translators: summary of platform-engineering */
N_ ("Making building and releasing easy and safe for others.")
/* Translators: start of platform-engineering */
N_ ("Turn the steps by which you set up and release a project into one template that another developer can use without asking you.")
/* Translators: title of product-discovery */
N_ ("Product discovery")
/* Translators: summary of product-discovery */
N_ ("Learning what users need before it is built.")
/* Translators: start of product-discovery */
N_ ("Watch three users of a client’s site try their commonest task without helping them, and propose the one change that this points to.")
/* Translators: title of accessibility-and-performance */
N_ ("Accessibility and performance")
/* Translators: summary of accessibility-and-performance */
N_ ("Pages that work for everyone, quickly.")
/* Translators: start of accessibility-and-performance */
N_ ("Go through a client’s most visited page by keyboard and with a screen reader, time it on a slow phone, and offer to mend the five worst findings.")
/* Translators: text of not-job-loss */
N_ ("The score is exposure of tasks, not a chance of losing work: one review found no clear disruption of the labour market so far.")
/* Translators: text of growth */
/* xgettext:no-c-format */
N_ ("Jobs for developers and testers in the United States are projected to grow by 10 % from 2025 to 2035; a worldwide survey of employers expects growth too.")
/* Translators: text of slower */
/* xgettext:no-c-format */
N_ ("Experienced developers once took 19 % more time with AI; a later measurement is unclear.")
/* Translators: text of young */
/* xgettext:no-c-format */
N_ ("Employment of young developers stood nearly 20 % below its peak in September 2025, while that of people aged 35 to 49 grew.")
/* Translators: text of juniors */
/* xgettext:no-c-format */
N_ ("Junior employment fell by 8 to 10 % at firms that took up AI; senior employment did not.")
/* Translators: text of postings */
/* xgettext:no-c-format */
N_ ("Postings for software work stood 34 % (standard and junior) and 19 % (senior and manager) below the level before the pandemic in early 2025.")
/* Translators: text of freelance */
/* xgettext:no-c-format */
N_ ("Freelance job posts that AI can do fell by 21 %; short jobs and novices lost most.")
/* Translators: text of graduates */
/* xgettext:no-c-format */
N_ ("No source was found for the article’s fall of 55 % in entry-level hiring since 2019. One count of large technology firms has over 50 % fewer new graduates than in 2019, about 65 % in its newer reading.")
/* Translators: text of design-rating */
N_ ("The article calls design at scale the clearest safe zone. People and a model rated it as exposed as project set-up (0.74 each), and it is used at a middling rate; only the lens of success sets it apart, and that is judgement.")
/* Translators: text of performance-series */
/* xgettext:no-c-format */
N_ ("The article calls performance work a safe zone. On one test of it the best result was 4.9 % in May 2025, 42.2 % in April 2026 and 47.1 % in July 2026.")
/* Translators: text of security-series */
/* xgettext:no-c-format */
N_ ("The article calls security hard to replace. Generated code still passes security checks in only about 55 % of cases, but the best model went from about 37 % to 56 % correct and secure backends within 2025.")
/* Translators: text of security-observed */
N_ ("Another published measure of use sees security occupations as much more exposed than this score does.")
/* Translators: text of debugging-tests */
/* xgettext:no-c-format */
N_ ("The article says that AI cannot debug distributed systems by itself. In tests the best found the cause of 47 % (May 2026) and 38 % (July 2026) of incidents: under half, but not none.")
/* Translators: text of features-series */
/* xgettext:no-c-format */
N_ ("The best share of correct backends in one test went from 62 % in February 2025 to 86 % in December 2025.")
/* Translators: text of fixes-series */
/* xgettext:no-c-format */
N_ ("The best result on one test of code changes, as its makers report it, went from 64 % in April 2026 to 90 % in September 2026.")
/* Translators: text of projects-series */
/* xgettext:no-c-format */
N_ ("AI alone finished 2.5 % of whole freelance projects acceptably in October 2025 and 16 % in July 2026, over all trades, not only software.")
