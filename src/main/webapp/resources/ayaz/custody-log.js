// Shows how far the verification has come, and the page anew when it has ended.
const running = document.getElementById('running');
if (running) {
  const progress = document.getElementById('progress');
  const look = async () => {
    const answer = await fetch(running.dataset.address, { headers: { Accept: 'application/json' } });
    if (answer.ok) {
      const run = await answer.json();
      if (run.stage !== 'RUNNING') {
        location.reload();
        return;
      }
      progress.value = run.size === 0 ? 100 : Math.floor(100 * run.checked / run.size);
    }
    setTimeout(look, 700);
  };
  setTimeout(look, 300);
}
