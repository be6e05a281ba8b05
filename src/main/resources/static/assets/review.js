// Source and understanding light each other up while the pointer or the keyboard is on one of them. Without this script the
// links between them do the same, one click at a time.
(() => {
    const other = (node) => {
        const [side, id] = [node.id.slice(0, 2), node.id.slice(2)];
        return document.getElementById((side === 's-' ? 'e-' : 's-') + id);
    };
    const light = (event, on) => {
        const node = event.target.closest?.('.review .read, .review .entry');
        const pair = node && other(node);
        if (!pair) { return; }
        node.classList.toggle('lit', on);
        pair.classList.toggle('lit', on);
        if (on && node.classList.contains('entry')) {
            const pane = pair.closest('.source .card');
            if (pane && pane.scrollHeight > pane.clientHeight) {
                pane.scrollTop = pair.offsetTop - pane.clientHeight / 3;
            }
        }
    };
    for (const [begin, end] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
        document.addEventListener(begin, (event) => light(event, true));
        document.addEventListener(end, (event) => light(event, false));
    }
})();
