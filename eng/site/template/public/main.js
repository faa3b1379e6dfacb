// Blocks that name no language are commands and output: guessing one colours words at random.
export default {
  configureHljs: hljs => hljs.configure({ noHighlightRe: /^(no-?highlight)?$/i }),
}
