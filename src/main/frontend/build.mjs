// Fetches what the lock file names, only when it changed, and hands typefaces and map to the build.
// Called by Maven in generate-resources: node src/main/frontend/build.mjs <target/classes>
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const classes = process.argv[2];
const serif = join(here, 'node_modules/@expo-google-fonts/noto-serif-sc');

const leaflet = join(here, 'node_modules/leaflet');

/** Documents embed the typefaces, pages load the map as a resource of Faces; the licences travel with them, as they ask. */
const handOver = {
  'fonts/NotoSerifSC-Regular.ttf': join(serif, '400Regular/NotoSerifSC_400Regular.ttf'),
  'fonts/NotoSerifSC-Bold.ttf': join(serif, '700Bold/NotoSerifSC_700Bold.ttf'),
  'fonts/LICENSE-NotoSerifSC.txt': join(serif, 'LICENSE_FONT'),
  'META-INF/resources/leaflet/leaflet.js': join(leaflet, 'dist/leaflet.js'),
  'META-INF/resources/leaflet/leaflet.css': join(leaflet, 'dist/leaflet.css'),
  'META-INF/resources/leaflet/LICENSE.txt': join(leaflet, 'LICENSE'),
};

const lock = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
const stamp = join(here, 'node_modules/.lock-installed');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
  writeFileSync(stamp, lock);
}

for (const [name, source] of Object.entries(handOver)) {
  const target = join(classes, name);
  if (existsSync(target) && statSync(target).size === statSync(source).size) {
    continue;
  }
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
}
