### The choice to keep a copy of the page on the device. It stands under the welcome screen.

offline-top = Use this page without internet
offline-what = This device can keep a copy of the page. The copy works where there is no signal. Your answers are never kept.
offline-trace = Someone who looks through this device can find the copy. Do not keep one on a phone that others check.
offline-keep = Make this device work without internet
offline-busy = One moment. The copy is on its way.
offline-failed = The copy could not be made. Check the internet connection, and try again.
# Before a date.
offline-kept = This device has a copy and works without internet. The copy is from
offline-remove = Remove the copy
offline-gone = The copy is gone.
# From the 15th day on, above every screen.
offline-old = *This copy of the page is old.* The law may have changed. Connect this device to the internet, and open the page again.
# From the 46th day on, in place of the questions.
offline-stale = *This copy of the page is too old.* The law may have changed, so it shows no options any more. Connect this device to the internet, and open the page again. You can still call the people on this page.
