// What a voter's and a teller's page does with ballot.js. Words come from the page; nothing here writes text of its own.
import * as ballot from "/assets/ballot.js";

const ready = new WeakSet();
const begin = () => document.querySelectorAll("[data-ballot]").forEach(place => {
    if (ready.has(place)) return;
    ready.add(place);
    ({vote: voter, keys: tellers}[place.dataset.part])(place).catch(failure => failed(place, failure));
});

const find = (place, name) => place.querySelector(`[data-do="${name}"]`);
function show(place, ...names) {
    place.querySelectorAll("[data-say]").forEach(part => { part.hidden = !names.includes(part.dataset.say); });
}
function failed(place, failure) {
    console.warn(failure);
    show(place, globalThis.crypto?.subtle ? "failed" : "insecure");
    place.querySelectorAll("[data-failure]").forEach(part => { part.textContent = failure.words ?? ""; });
}

async function posted(place, path, body) {
    const answer = await fetch(path, {
        method: "POST",
        headers: {"Content-Type": "application/json", "X-CSRF-TOKEN": place.dataset.csrf, Accept: "application/problem+json, application/json"},
        body: JSON.stringify(body),
    });
    const said = await answer.json().catch(() => ({}));
    if (!answer.ok) throw Object.assign(new Error(`${path} answered ${answer.status}`), {words: said.detail ?? said.words});
    return said;
}

// ---- the voter ----
async function voter(place) {
    if (!globalThis.crypto?.subtle) return show(place, "insecure");
    const id = place.dataset.ballot;
    const name = `zj-ballot-${id}-${place.dataset.voter}`; // others vote in this browser too
    let kept = JSON.parse(localStorage.getItem(name) ?? "{}");
    const keep = more => localStorage.setItem(name, JSON.stringify(kept = {...kept, ...more}));
    const noticed = location.hash.slice(1);
    let fixed;
    try {
        const text = await (await fetch(`/ballots/${id}/charter.json`)).text();
        fixed = await ballot.charter(text, [kept.c, /^([0-9A-Z]{5}-[0-9A-Z]{5}|[\w-]{43})$/i.test(noticed) ? noticed : null]);
    } catch (other) {
        console.warn(other);
        return show(place, "changed");
    }
    const {vote} = fixed;
    const keys = Object.fromEntries(Object.entries(fixed.fixed.keys).map(([which, key]) => [which, ballot.unb64(key)]));
    const key = await ballot.passKey(keys.pass);

    const again = fixed.fixed.voteAgain;
    const isOpen = place.dataset.open === "true";
    const codes = kept.seed ? await ballot.codes(ballot.unb64(kept.seed), vote, again) : [];
    if (kept.before && !kept.envelope && !isOpen) keep({...kept.before, before: undefined}); // thought of another, and made none

    const stand = () => {
        if (kept.receipt) {
            const mayChange = again && isOpen && (kept.n ?? 0) + 1 < codes.length;
            return show(place, "inBox", kept.checked === false ? "receiptUnknown" : "receiptGood", mayChange && "change");
        }
        if (kept.envelope && (isOpen || !kept.before)) return show(place, "notYet");
        if (kept.envelope) return show(place, "inBox"); // this one or the one before: the list tells
        if (kept.pass) return show(place, isOpen ? "choose" : "wait", "slip", isOpen && kept.n > 0 && "replaces", kept.before && "keep");
        const taken = place.dataset.taken === "true";
        show(place, taken && "lost", (!taken || kept.seed) && "take"); // an answer that was lost on its way comes again
    };

    async function take(seed) {
        const asked = await ballot.request(seed, vote, key, again);
        codes.splice(0, codes.length, ...await ballot.codes(seed, vote, again));
        const own = {seed: ballot.b64(seed), c: fixed.c};
        if (!kept.seed) keep(own); // before anybody signs, so that nothing is lost with the answer
        const {answer} = await posted(place, `/ballots/${id}/passes`, {blinded: ballot.b64(asked.blinded)});
        keep({...own, pass: ballot.b64(await ballot.finalize(key, asked.code, ballot.unb64(answer), asked.inv)), t: ballot.b64(asked.code)});
    }

    // The next paper lies under the code before the one that was used; the one in the box counts until it is dropped.
    function next(before) {
        const n = (kept.n ?? 0) + 1;
        keep({n, t: ballot.b64(codes[n]), before, envelope: undefined, receipt: undefined});
    }

    async function drop() {
        const [code, envelope] = [ballot.unb64(kept.t), ballot.unb64(kept.envelope)];
        const answer = await fetch(`/box/${id}`, {
            method: "POST",
            credentials: "omit",
            referrerPolicy: "no-referrer",
            headers: {"Content-Type": "application/json"},
            body: JSON.stringify({t: kept.t, s: kept.pass, e: kept.envelope, ...again && {p: ballot.b64(codes[0])}}),
        });
        const said = await answer.json();
        if (said.refusal === "ANOTHER_IN_THE_BOX" && again && (kept.n ?? 0) + 1 < codes.length) return next(); // from a phone that was lost, perhaps
        if (!answer.ok) throw Object.assign(new Error(said.refusal), {words: said.words});
        const good = await ballot.isReceipt(keys.receipt, vote, code, envelope, ballot.unb64(said.receipt));
        if (good === false) throw new Error("the receipt does not verify");
        keep({receipt: said.receipt, hs: ballot.b64(await ballot.hash(envelope)), checked: good ?? false, before: undefined});
    }

    const doing = step => async event => {
        event.preventDefault();
        event.submitter?.setAttribute("disabled", "");
        try {
            const mistake = await step(event.target);
            stand();
            if (mistake) return place.querySelectorAll(`[data-say="${mistake}"]`).forEach(part => { part.hidden = false; });
            slip();
            await included();
        } catch (failure) {
            failed(place, failure);
        } finally {
            event.submitter?.removeAttribute("disabled");
        }
    };
    const slip = () => place.querySelectorAll("[data-slip]").forEach(part => { part.textContent = kept.seed ? spelled(ballot.unb64(kept.seed)) : ""; });

    find(place, "take").addEventListener("submit", doing(() => take(kept.seed ? ballot.unb64(kept.seed) : ballot.random(16))));
    find(place, "restore").addEventListener("submit", doing(form => take(read(form.elements.slip.value))));
    find(place, "now").addEventListener("submit", doing(drop));
    find(place, "change").addEventListener("submit", doing(() => next({receipt: kept.receipt, hs: kept.hs, checked: kept.checked, t: kept.t, n: kept.n ?? 0})));
    find(place, "keep").addEventListener("submit", doing(() => keep({...kept.before, before: undefined})));
    find(place, "vote").addEventListener("submit", doing(async form => {
        const answers = answered(form);
        const mistake = Object.values(answers).map(answer => answer.mistake).find(Boolean);
        if (mistake) return mistake;
        const marks = Object.fromEntries(Object.entries(answers).map(([question, answer]) => [question, answer.marks]));
        const written = ballot.paper(marks, fixed.fixed.envelope);
        keep({envelope: ballot.b64(await ballot.seal(keys.box, vote, ballot.unb64(kept.t), written))});
        if (place.dataset.remote !== "true") return drop();
        soon();
    }));

    place.addEventListener("input", event => {
        const question = event.target.closest("[data-most]");
        if (!question) return;
        const {marks} = ofCandidates(question);
        question.querySelector("[data-chosen]").textContent = marks.filter(mark => !mark.startsWith("-")).length;
    });

    // From anywhere, a moment after the pass was taken would tell whose paper it is: the page waits a while.
    function soon() {
        const [least, most] = place.dataset.waits.split("-").map(Number);
        const sealed = kept.envelope; // whoever thinks again seals another, which waits for itself
        setTimeout(() => kept.receipt || kept.envelope !== sealed || drop().then(stand, failure => failed(place, failure)),
            1000 * (least + Math.random() * (most - least)));
    }

    async function included() {
        if (!(kept.receipt || kept.before) || place.dataset.closed !== "true") return;
        const lines = await (await fetch(`/ballots/${id}/inclusion.json`)).json();
        find(place, "root").textContent = ballot.b64(await ballot.root(lines));
        show(place, "inBox", await fate(new Map(lines.map(line => [line.ht, line.hs]))));
    }

    // Of all papers that may lie under the own pass the last one must be known here, or be later than any that is.
    async function fate(box) {
        const own = new Map();
        if (kept.before) own.set(kept.before.n, kept.before.hs);
        own.set(kept.n ?? 0, kept.receipt ? kept.hs : ballot.b64(await ballot.hash(ballot.unb64(kept.envelope))));
        for (let n = codes.length - 1; n >= 0; n--) {
            const hs = box.get(ballot.b64(await ballot.passHash(codes[n])));
            if (hs) return own.get(n) === hs ? "found" : n > Math.max(...own.keys()) ? "later" : "missing";
        }
        return "missing";
    }

    stand();
    slip();
    if (kept.envelope && !kept.receipt && place.dataset.remote === "true") soon();
    await included();
}

// What is marked on the paper, by question: an answer, or candidates with those who were written in.
const answered = form => Object.fromEntries([...form.querySelectorAll("[data-question]")].map(question =>
    [question.dataset.question, question.dataset.most ? ofCandidates(question) : {marks: [...question.querySelectorAll(":checked")].map(one => one.value)}]));
function ofCandidates(question) {
    const marks = [...question.querySelectorAll(":checked")].map(one => one.value).filter(Boolean);
    const names = [...question.querySelectorAll("[data-write]")].map(field => field.value.trim()).filter(Boolean);
    const known = [...question.querySelectorAll("[data-named]")].map(one => ballot.normalName(one.dataset.named));
    const all = [...known, ...names.map(ballot.normalName)];
    const chosen = marks.filter(mark => !mark.startsWith("-")).length + names.length;
    const mistake = chosen > Number(question.dataset.most) ? "tooMany" : new Set(all).size !== all.length || all.includes("") ? "namedTwice" : undefined;
    return {marks: [...marks, ...names.map(name => `+${name}`)], mistake};
}

// 128 random bits and 12 more that tell a mistake, in seven fours: what a lost phone is replaced by
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const checkSum = seed => seed.reduce((sum, byte) => (sum * 31 + byte) % 4093, 7);
function spelled(seed) {
    const bits = seed.reduce((all, byte) => all << 8n | BigInt(byte), 0n) << 12n | BigInt(checkSum(seed));
    return Array.from({length: 28}, (_, i) => SIGNS[Number(bits >> BigInt(135 - 5 * i) & 31n)]).join("").match(/..../g).join(" ");
}
function read(text) {
    const signs = text.toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1").replaceAll(/[^0-9A-Z]/g, "");
    const bits = [...signs].reduce((all, sign) => all << 5n | BigInt(SIGNS.indexOf(sign) & 31), 0n);
    const seed = Uint8Array.from({length: 16}, (_, i) => Number(bits >> BigInt(132 - 8 * i) & 255n));
    if (signs.length !== 28 || Number(bits & 4095n) !== checkSum(seed)) throw new Error("the slip was mistyped");
    return seed;
}

// ---- the tellers ----
async function tellers(place) {
    if (!globalThis.crypto?.subtle) return show(place, "insecure");
    const id = place.dataset.ballot;
    show(place, place.dataset.box ? "rehearse" : "make");

    find(place, "make").addEventListener("submit", async event => {
        event.preventDefault();
        event.submitter.setAttribute("disabled", "");
        try {
            const box = await ballot.makeBox(id);
            for (const [one, other] of [[0, 1], [0, 2], [1, 2]]) {
                if (!await ballot.rehearse(box.parts[one], box.parts[other], box.spki, box.wrapped)) throw new Error("the new key does not open");
            }
            await posted(place, `/ballots/${id}/box-key`, {publicKey: ballot.b64(box.spki), wrapped: ballot.b64(box.wrapped)});
            box.parts.forEach(part => {
                const link = place.querySelector(`[data-teller="${part.x}"]`);
                link.href = URL.createObjectURL(new Blob([ballot.canonical(part)], {type: "application/json"}));
            });
            place.dataset.box = ballot.b64(box.spki);
            place.dataset.wrapped = ballot.b64(box.wrapped);
            show(place, "parts", "rehearse");
        } catch (failure) {
            failed(place, failure);
            event.submitter.removeAttribute("disabled");
        }
    });

    find(place, "rehearse").addEventListener("submit", async event => {
        event.preventDefault();
        try {
            const files = [...event.target.elements].filter(field => field.type === "file").map(field => field.files[0].text());
            const [one, other] = (await Promise.all(files)).map(text => JSON.parse(text));
            const spki = ballot.unb64(place.dataset.box);
            if (!await ballot.rehearse(one, other, spki, ballot.unb64(place.dataset.wrapped))) throw new Error("does not open");
            await posted(place, `/ballots/${id}/rehearsal`, {fingerprint: ballot.b64(await ballot.hash(spki))});
            location.assign(`/ballots/${id}`);
        } catch (failure) {
            failed(place, failure);
            place.querySelectorAll('[data-say="rehearse"]').forEach(part => { part.hidden = false; });
        }
    });
}

document.addEventListener("htmx:load", begin);
begin();
