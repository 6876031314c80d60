// Reads all pages of a folder with Readability.js on jsdom and prints the milliseconds of a pass after one that warms up.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

const folder = process.argv[2];
const pages = readdirSync(folder).sort().map((name) => join(folder, name));
const silent = new VirtualConsole();

async function read() {
    let characters = 0;
    for (const page of pages) {
        const dom = new JSDOM(readFileSync(page), { url: "https://news.example/", virtualConsole: silent });
        try {
            characters += new Readability(dom.window.document).parse()?.textContent.length ?? 0;
        } catch (problem) {
            // a page that it cannot read costs its time all the same
        }
        dom.window.close();
        await new Promise((next) => setImmediate(next)); // a window is given back by the event loop alone
    }
    return characters;
}

await read();
const began = performance.now();
await read();
console.log(Math.round(performance.now() - began));
