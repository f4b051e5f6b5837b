### The page that works without a program. The rest of its words are in help.ftl and app.ftl.

page-top = People who can help you
page-what = Waymark asks short questions and shows which immigration options may fit. Your answers stay on your own screen. With or without the questions, these people can help you.
page-questions = Answer the questions
page-loading = One moment. The questions are on their way.
page-cannot = The questions cannot run here right now. Everything on this page works without them.
page-again = Try again
page-no-scripts = The questions need scripts, and scripts are off here. Everything on this page works without them.
page-call = Call now
page-offices = All offices, state by state
