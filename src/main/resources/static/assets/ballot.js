// The voter's and the tellers' side of the sealed ballot, and nothing else: no page, no storage, no network.
// Blinding follows RFC 9474 (RSABSSA-SHA384-PSS-Deterministic) to the letter; everything else is WebCrypto.
const encoder = new TextEncoder();
const subtle = globalThis.crypto?.subtle;
const E = 65537n;

export const bytes = text => encoder.encode(text);
export const random = length => crypto.getRandomValues(new Uint8Array(length));
export const b64 = data => btoa(String.fromCharCode(...data)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
export const unb64 = text => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), sign => sign.charCodeAt(0));
export const equal = (one, other) => one.length === other.length && one.every((byte, i) => byte === other[i]);

export function join(...parts) {
    const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}

const digest = async (name, ...parts) => new Uint8Array(await subtle.digest(name, join(...parts)));
export const hash = (...parts) => digest("SHA-256", ...parts);

// RFC 8785, without fractions: JSON.stringify already writes texts and whole numbers as the standard asks.
export function canonical(value) {
    if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
    if (value !== null && typeof value === "object") {
        return `{${Object.keys(value).sort().map(name => `${canonical(name)}:${canonical(value[name])}`).join(",")}}`;
    }
    return JSON.stringify(typeof value === "string" ? value.normalize("NFC") : value);
}

const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export function shortCode(digested) {
    const bits = number(digested.slice(0, 7)) >> 6n;
    const code = Array.from({length: 10}, (_, i) => SIGNS[Number(bits >> BigInt(45 - 5 * i) & 31n)]).join("");
    return `${code.slice(0, 5)}-${code.slice(5)}`;
}

// whole numbers
const number = data => BigInt(`0x${Array.from(data, byte => byte.toString(16).padStart(2, "0")).join("") || "0"}`);
const octets = (value, length) =>
    Uint8Array.from(value.toString(16).padStart(2 * length, "0").match(/../g), pair => parseInt(pair, 16));

function power(base, exponent, modulus) {
    let result = 1n;
    for (base %= modulus; exponent > 0n; exponent >>= 1n, base = base * base % modulus) {
        if (exponent & 1n) result = result * base % modulus;
    }
    return result;
}

// Euclid; nothing where there is no inverse
function inverse(value, modulus) {
    let [r, next, s, nextS] = [modulus, value % modulus, 0n, 1n];
    while (next > 0n) {
        const q = r / next;
        [r, next, s, nextS] = [next, r - q * next, nextS, s - q * nextS];
    }
    return r === 1n ? (s + modulus) % modulus : null;
}

// EMSA-PSS-ENCODE (RFC 8017, 9.1.1) with SHA-384, MGF1-SHA-384
async function encoded(message, salt, bits) {
    const length = Math.ceil(bits / 8);
    const h = await digest("SHA-384", new Uint8Array(8), await digest("SHA-384", message), salt);
    const db = join(new Uint8Array(length - salt.length - h.length - 2), Uint8Array.of(1), salt);
    for (let block = 0; block * h.length < db.length; block++) {
        const mask = await digest("SHA-384", h, Uint8Array.of(0, 0, 0, block));
        for (let i = 0; i < h.length && block * h.length + i < db.length; i++) db[block * h.length + i] ^= mask[i];
    }
    db[0] &= 255 >> 8 * length - bits;
    return join(db, h, Uint8Array.of(0xbc));
}

export async function passKey(spki) {
    const key = await subtle.importKey("spki", spki, {name: "RSA-PSS", hash: "SHA-384"}, true, ["verify"]);
    const n = number(unb64((await subtle.exportKey("jwk", key)).n));
    return {key, n, length: Math.ceil(n.toString(2).length / 8)};
}

// Blind (RFC 9474, 4.2)
export async function blind(key, message, salt, r) {
    const m = number(await encoded(message, salt, key.n.toString(2).length - 1));
    const inv = inverse(r, key.n);
    if (inv === null || inverse(m, key.n) === null) throw new Error("not coprime");
    return {blinded: octets(m * power(r, E, key.n) % key.n, key.length), inv};
}

// Finalize (RFC 9474, 4.4): only a signature that verifies is a pass
export async function finalize(key, message, answer, inv) {
    if (answer.length !== key.length) throw new Error("answer has another length");
    const signature = octets(number(answer) * inv % key.n, key.length);
    if (!await subtle.verify({name: "RSA-PSS", saltLength: 48}, key.key, signature, message)) throw new Error("answer does not verify");
    return signature;
}

async function derived(seed, vote, info, length) {
    const key = await subtle.importKey("raw", seed, "HKDF", false, ["deriveBits"]);
    return new Uint8Array(await subtle.deriveBits({name: "HKDF", hash: "SHA-256", salt: vote, info: bytes(info)}, key, 8 * length));
}

// The codes of a first paper and of those that may replace it: each is the hash of the next, so nobody else finds the next one.
const MOST_AGAIN = 15;
export async function codes(seed, vote, again) {
    const all = [await derived(seed, vote, "zj-ballot/1 t", 32)];
    while (again && all.length <= MOST_AGAIN) all.unshift(await hash(all[0]));
    return all;
}

// All that a pass is made of comes from the seed, so that seed and stored answer give the same pass again.
export async function request(seed, vote, key, again) {
    const [code] = await codes(seed, vote, again);
    const salt = await derived(seed, vote, "zj-ballot/1 s", 48);
    for (let i = 0; ; i++) {
        const r = number(await derived(seed, vote, `zj-ballot/1 r ${i}`, 384));
        if (r > 0n && r < key.n && inverse(r, key.n) !== null) return {code, ...await blind(key, code, salt, r)};
    }
}

// What was fixed. A browser that knows another C or short code for this vote, or cannot write it the same way, refuses it.
// Whoever makes both could find two charters of one short code, so C itself is what a browser keeps and a QR code holds.
export async function charter(text, known) {
    const fixed = JSON.parse(text);
    if (fixed.t !== "zj-ballot/1" || canonical(fixed) !== text) throw new Error("not a charter");
    const vote = await hash(bytes(text));
    if (known.some(one => one && one !== b64(vote) && one.toUpperCase() !== shortCode(vote))) throw new Error("another charter");
    return {fixed, vote, c: b64(vote)};
}

export const passHash = code => hash(bytes("zj-pass/1"), code);

// What the list of a box comes to (RFC 9162): whoever gives each voter another list gives another root.
export async function root(lines) {
    if (lines.length < 2) return lines.length === 0 ? hash() : hash(Uint8Array.of(0), unb64(lines[0].ht), unb64(lines[0].hs));
    let left = 1;
    while (left * 2 < lines.length) left *= 2;
    return hash(Uint8Array.of(1), await root(lines.slice(0, left)), await root(lines.slice(left)));
}

// Two ways of writing the same signs are one name.
export const normalName = written => written.normalize("NFKC").replace(/[ \t\n\r,·•.・]|\p{Cf}/gu, "").toLowerCase().normalize("NFKC");

export function paper(answers, length) {
    const written = join(bytes(canonical({v: 1, a: answers, nonce: b64(random(32))})), Uint8Array.of(0x80));
    if (written.length > length) throw new Error("paper too long");
    return join(written, new Uint8Array(length - written.length));
}

export async function seal(boxSpki, vote, code, written) {
    const key = random(32);
    const iv = random(12);
    const kc = await hash(bytes("zj-key/1"), key);
    const box = await subtle.importKey("spki", boxSpki, {name: "RSA-OAEP", hash: "SHA-256"}, false, ["encrypt"]);
    const wrapped = new Uint8Array(await subtle.encrypt({name: "RSA-OAEP"}, box, key));
    const aes = await subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
    const additionalData = join(bytes("zj-env/1"), vote, await passHash(code), kc);
    const sealed = new Uint8Array(await subtle.encrypt({name: "AES-GCM", iv, additionalData}, aes, written));
    return join(Uint8Array.of(1), kc, wrapped, iv, sealed);
}

// true, false, or nothing where the browser does not know Ed25519 yet
export async function isReceipt(receiptSpki, vote, code, envelope, signature) {
    const statement = canonical({t: "zj-receipt/1", c: b64(vote), ht: b64(await passHash(code)), hs: b64(await hash(envelope))});
    try {
        const key = await subtle.importKey("spki", receiptSpki, {name: "Ed25519"}, false, ["verify"]);
        return await subtle.verify({name: "Ed25519"}, key, signature, bytes(statement));
    } catch (unknown) {
        if (unknown.name === "NotSupportedError") return undefined;
        throw unknown;
    }
}

// Shamir, two of three, byte by byte in the field of AES
function times(a, b) {
    let product = 0;
    for (; b > 0; b >>= 1, a = a << 1 ^ (a >> 7) * 0x11b) product ^= (b & 1) * a;
    return product;
}

function over(a) {
    let result = 1;
    for (let i = 0; i < 254; i++) result = times(result, a);
    return result;
}

const boundTo = async spki => join(bytes("zj-box/1"), await hash(spki));

async function checked(part) {
    return {...part, check: b64((await hash(bytes(canonical(part)))).slice(0, 8))};
}

// The key of a box: what the server keeps, and three parts of which two open it.
export async function makeBox(ballot) {
    const algorithm = {name: "RSA-OAEP", hash: "SHA-256", modulusLength: 3072, publicExponent: Uint8Array.of(1, 0, 1)};
    const pair = await subtle.generateKey(algorithm, true, ["encrypt", "decrypt"]);
    const spki = new Uint8Array(await subtle.exportKey("spki", pair.publicKey));
    const secret = random(32);
    const slope = random(32);
    const iv = random(12);
    const aes = await subtle.importKey("raw", secret, "AES-GCM", false, ["encrypt"]);
    const pkcs8 = await subtle.exportKey("pkcs8", pair.privateKey);
    const wrapped = new Uint8Array(await subtle.encrypt({name: "AES-GCM", iv, additionalData: await boundTo(spki)}, aes, pkcs8));
    const fingerprint = b64(await hash(spki));
    const parts = await Promise.all([1, 2, 3].map(x => checked({
        t: "zj-part/1", ballot, boxKeyFingerprint: fingerprint, x, share: b64(secret.map((byte, i) => byte ^ times(slope[i], x))),
    })));
    return {spki, wrapped: join(iv, wrapped), fingerprint, parts};
}

// Whether these two parts open an envelope made for that box: what tellers try before a vote.
export async function rehearse(one, other, spki, wrapped) {
    for (const part of [one, other]) {
        const {check, ...facts} = part;
        if ((await checked(facts)).check !== check || part.boxKeyFingerprint !== b64(await hash(spki))) throw new Error("not a part of this box");
    }
    if (one.x === other.x) throw new Error("the same part twice");
    const [f1, f2, apart] = [unb64(one.share), unb64(other.share), over(one.x ^ other.x)];
    const secret = f1.map((byte, i) => times(apart, times(byte, other.x) ^ times(f2[i], one.x)));
    const aes = await subtle.importKey("raw", secret, "AES-GCM", false, ["decrypt"]);
    const opened = {name: "AES-GCM", iv: wrapped.slice(0, 12), additionalData: await boundTo(spki)};
    const pkcs8 = await subtle.decrypt(opened, aes, wrapped.slice(12));
    const key = await subtle.importKey("pkcs8", pkcs8, {name: "RSA-OAEP", hash: "SHA-256"}, false, ["decrypt"]);
    const code = random(32);
    const envelope = await seal(spki, random(32), code, new Uint8Array(256));
    const paperKey = new Uint8Array(await subtle.decrypt({name: "RSA-OAEP"}, key, envelope.slice(33, 417)));
    return equal(await hash(bytes("zj-key/1"), paperKey), envelope.slice(1, 33));
}
