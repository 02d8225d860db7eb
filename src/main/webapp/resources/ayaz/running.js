// How long something has been out of the cold: <time class="running" datetime="…"> counts on.
const clocks = document.querySelectorAll('time.running[datetime]:not([datetime=""])');
const two = (number) => String(number).padStart(2, '0');

function tick() {
  for (const clock of clocks) {
    const seconds = Math.max(0, Math.floor((Date.now() - Date.parse(clock.dateTime)) / 1000));
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    clock.textContent = `${hours ? `${hours}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
    clock.title = new Date(clock.dateTime).toLocaleString(document.documentElement.lang);
  }
}

if (clocks.length) {
  tick();
  setInterval(tick, 1000);
}
