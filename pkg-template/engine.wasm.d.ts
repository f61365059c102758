/** The engine's address, as a bundler gives it. */
declare const url: string;
export default url;
