// The wall asks every two seconds whether anything changed, and keeps the clock of whoever speaks.
(() => {
    'use strict';

    const address = document.body.dataset.slide;
    let tag = null;
    let ahead = 0; // the server's clock, in milliseconds before ours

    const tick = () => document.querySelectorAll('[data-until]').forEach(clock => {
        const left = Math.round((Number(clock.dataset.until) - Date.now() - ahead) / 1000);
        const shown = Math.abs(left);
        clock.textContent = (left < 0 ? '+' : '') + Math.floor(shown / 60) + ':' + String(shown % 60).padStart(2, '0');
        clock.classList.toggle('soon', left >= 0 && left <= 30);
        clock.classList.toggle('over', left < 0);
    });

    const show = html => {
        const next = new DOMParser().parseFromString(html, 'text/html').querySelector('#slide');
        if (next) {
            document.querySelector('#slide').replaceWith(next);
            tick();
        }
    };

    const ask = async () => {
        let pause = 2000;
        try {
            const answer = await fetch(address, {headers: tag ? {'If-None-Match': tag} : {}, cache: 'no-store'});
            const said = Date.parse(answer.headers.get('Date'));
            ahead = said ? said - Date.now() : 0;
            if (answer.status === 200) {
                tag = answer.headers.get('ETag');
                show(await answer.text());
            } else if (answer.status === 404) { // taken back: the page says so
                location.reload();
                return;
            } else if (answer.status !== 304) {
                pause = 10000;
            }
        } catch {
            pause = 5000; // no network: what was shown stays
        }
        setTimeout(ask, pause + Math.random() * 500);
    };

    tick();
    setInterval(tick, 500);
    setTimeout(ask, Math.random() * 1000);
})();
