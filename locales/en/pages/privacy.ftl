### The page that says who could see what. Plain and true: no comfort that is not so.

privacy-top = Who can see what
privacy-short = Your answers stay on this screen. We cannot see them, so nobody can get them from us.

## What we do

privacy-do = What we do
privacy-do-answers = Your answers are compared with the rules on this device. No answer is sent. None is kept: close the page and they are gone.
privacy-do-same = The page loads the same files for everyone. What is loaded tells nothing about what you answer.
privacy-do-zip = Your ZIP code is looked up on this device. It is not sent.
privacy-do-nobody = There are no ads, no cookies, no counting of visits, and no other company on the page.
privacy-do-name = We never ask your name, your address or your A-number. We never ask for money.

## Who could see something

privacy-see = Who could see something
privacy-see-screen = Someone who looks at your screen
    .what = sees what you see. If you put the page aside for a while, close it.
privacy-see-device = Someone who has this phone, or checks it
    .what = may see in its history that you opened this page. They do not see what you answered.
privacy-see-spy = Someone who put a tracking app on this phone, or manages it for a school or a job
    .what = may see everything on the screen, also your answers.
privacy-see-network = Whoever runs the Wi-Fi or the phone line
    .what = may see the name of this site and when you opened it. They do not see what you answered.
privacy-see-host = Whoever runs this site
    .what = may see from which internet address the page was loaded, and when. They do not see what you answered. We ask them to keep no list.
privacy-see-call = If you call or text
    .what = the number stays in the list of calls and may stand on the phone bill. The other side may see your number.
privacy-see-link = If you open a link to another site
    .what = that site sees that somebody came. It is not told from where.
privacy-see-paper = If you print or save something
    .what = whoever finds the paper or the file can read it. A printer in a shop or an office may keep a copy.

## What we cannot do

privacy-cannot = What we cannot do
privacy-cannot-history = We cannot erase the history of this phone. You can. Erase only this page: an empty history can look strange to someone who checks.
privacy-cannot-spy = We cannot see or stop a tracking app. If you fear one, use another device: at a library, or from someone you trust.
privacy-cannot-network = We cannot hide the name of this site from the network.
privacy-cannot-bill = We cannot take a call off the phone bill.
privacy-cannot-copy = We cannot stop someone from building a false copy of this page. Open it from an organization that you trust. If a page asks your name or for money, it is not this one.

## What may help

privacy-help = What may help
privacy-help-window = Open this page in a private window. When you close the window, the phone keeps no history of it. The network still sees the name of the site.
privacy-help-paper = Write down a number instead of calling from this phone.
privacy-help-hotline = The National Domestic Violence Hotline knows how to use a phone safely when someone checks it.
