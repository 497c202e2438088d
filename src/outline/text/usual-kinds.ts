const named = '[\\u3400-\\u9fff]{1,4}[选空断答序非述]题';
/** `[单选题] *`: the star of a form says that an answer is needed; two are bold type. */
const needed = new RegExp(`([【\\[]${named}[】\\]][ ]?)[*](?![*])`, 'g');
/** `…应当（ ）单选题 _A.…`: the same where a site has lost the brackets and the star. */
const lost = new RegExp(`(?<=[\\s）。？！”_])(${named}) _(?!_)`, 'g');

/** The kinds behind the stems of an online form as most documents print them, as long as before: `[单选题] *` → `[单选题]  `. */
export const usualKinds = (plain: string): string => plain.replace(needed, '$1 ').replace(lost, '[$1]');
