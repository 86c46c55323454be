// Scripts of which nearly all runs at once. Chromium (from 136 on, V8's explicit compile hints) then compiles them as a whole when
// they are loaded; else it looks through each function, and compiles it, from the start again, when it is called. Other browsers read a comment.

export const COMPILED_AT_ONCE = "//# allFunctionsCalledOnLoad";
