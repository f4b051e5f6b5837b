//! The landscape: hills, and on the welcome page the marked path through them. Ornament only.

use yew::{Html, html};

/// The path through the hills.
pub(crate) fn land() -> Html {
    html! {
        <svg class="land" viewBox="0 -150 720 390" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
            <circle cx="566" cy="74" r="42" fill="var(--sun)" />
            { area("var(--far)", "M0 142c70-34 150-40 232-12s150-42 244-40 176 44 244 22v138H0Z") }
            { area("var(--mid)", "M0 176c120-40 214 10 330-6s220-34 390 14v66H0Z") }
            { area("var(--near)", "M0 222c150-36 290 12 420-8s230-22 300-4v40H0Z") }
            <g fill="none" stroke="var(--sun)" stroke-linecap="round">
                { track("3", "M404 162c52-6 24-24 66-34 34-8 12-20 42-34") }
                { track("7", "M300 216c-24-14-6-26 34-32s64-10 70-20") }
                { track("15", "M176 258c10-28 84-22 124-40") }
            </g>
            <g stroke="var(--teal)" stroke-linecap="round" stroke-linejoin="round" fill="var(--teal)">
                { track("5", "M268 222v-52") }{ track("4", "m268 134 20 20-20 20-20-20Z") }
                { track("3.5", "M374 182v-32") }{ track("3", "m374 128 12 12-12 12-12-12Z") }
                { track("2.5", "M470 130v-20") }{ track("2", "m470 96 8 8-8 8-8-8Z") }
            </g>
        </svg>
    }
}

/// Low hills at the foot of a wide screen.
pub(crate) fn hills() -> Html {
    html! {
        <svg class="land foot" viewBox="0 0 1440 200" aria-hidden="true">
            { area("var(--far)", "M0 96c150-60 290-50 450-8s300-70 490-58 330 70 500 20v150H0Z") }
            { area("var(--mid)", "M0 140c240-64 430 16 660-10s440-54 780 22v48H0Z") }
        </svg>
    }
}

fn area(fill: &'static str, d: &'static str) -> Html {
    html! { <path fill={fill} d={d} /> }
}

fn track(width: &'static str, d: &'static str) -> Html {
    html! { <path stroke-width={width} d={d} /> }
}
