// Langium's parser calls Object.groupBy, which Node 20 lacks; preloaded wherever it runs unbundled.
import 'core-js/actual/object/group-by.js';
