// Runs before everything else, on whatever Node there is: plain old JavaScript on purpose. Folders that the command needs
// are its arguments; where another program requires it, the arguments are that program's.
var exists = require('fs').existsSync;
var wanted = [20, 19];
var found = process.versions.node.split('.').map(Number);

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    'This project needs Node ' +
      wanted.join('.') +
      ' or later, and this is Node ' +
      process.versions.node +
      '.\nGet a current one from https://nodejs.org/ (or run `nvm install 22`), then try again.'
  );
  process.exit(1);
}

if (!exists('node_modules/tsx')) {
  console.error('The packages that this project needs are not installed yet: run `npm ci` first.');
  process.exit(1);
}

var isAlone = /check-node\.cjs$/.test(process.argv[1]);

(isAlone ? process.argv.slice(2) : []).forEach(function (folder) {
  if (exists(folder)) return;
  console.error(folder + '/ is missing: run `npm run build` first, which makes it.');
  process.exit(1);
});
