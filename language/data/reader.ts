// What does a compiled norm need to read data files by itself? The one reader, under one name.
export { readData } from './read-data.js';
