// Runs before everything else, on whatever Node there is: plain old JavaScript on purpose.
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

if (!require('fs').existsSync('node_modules/tsx')) {
  console.error('The packages that this project needs are not installed yet: run `npm ci` first.');
  process.exit(1);
}
