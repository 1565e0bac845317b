/* What the explorer asks of the server. Answers are the same for everybody, so questions go without the session. */
const ROOT = "/api/explorer";

async function answerOf(response) {
    if (response.ok) { return response; }
    let sentence = "没有读到。请稍后再试，或刷新页面。";
    if ((response.headers.get("Content-Type") || "").includes("json")) {
        const problem = await response.json();
        const first = (problem.problems || [])[0];
        sentence = first ? `${first.message}${first.remedy}` : problem.detail || problem.title || sentence;
    }
    throw new Error(sentence);
}

async function send(path, options) {
    let response;
    try {
        response = await fetch(ROOT + path, options);
    } catch {
        throw new Error("网络不通，没有读到。请检查网络后再试。");
    }
    return answerOf(response);
}

const posting = (body, more = {}) => ({
    method: "POST", body: JSON.stringify(body), ...more,
    headers: { "Content-Type": "application/json", Accept: "application/json, text/csv", ...more.headers }
});

export const get = async path => (await send(path, { credentials: "omit", headers: { Accept: "application/json" } })).json();

export const ask = async (path, body) => (await send(path, posting(body, { credentials: "omit" }))).json();

export const file = async (path, body) => (await send(path, posting(body, { credentials: "omit" }))).blob();

/** Whether somebody is signed in on this page. */
export const signedIn = () => document.querySelector('meta[name="csrf-token"]') !== null;

/** Changes something as the person who is signed in. */
export async function change(path, body) {
    const csrf = document.querySelector('meta[name="csrf-token"]');
    return (await send(path, posting(body, { headers: { [csrf.dataset.header]: csrf.content, "Idempotency-Key": crypto.randomUUID?.() || String(Date.now()) } }))).json();
}

/** Gives the reader a file. */
export function save(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
