// The modules that web/first-answers.mjs makes, one for each language.
declare module 'first-answers/*' {
  const answers: import('./first-answer.js').FirstAnswers;
  export default answers;
}
