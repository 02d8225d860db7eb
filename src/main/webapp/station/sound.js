// Good rises, warn is two tones, stop is low: told apart without looking, in the noise of a filling dewar.

const TONES = {
  good: [
    { from: 660, to: 1320, start: 0, length: 0.18 },
  ],
  warn: [
    { from: 740, to: 740, start: 0, length: 0.14 },
    { from: 740, to: 740, start: 0.22, length: 0.14 },
  ],
  stop: [
    { from: 170, to: 120, start: 0, length: 0.6 },
  ],
};

/** Browsers give sound only after a first key or touch: `unlock` belongs to that event. */
export function createSound(AudioContext = globalThis.AudioContext) {
  let context = null;

  function tone({ from, to, start, length }) {
    const oscillator = context.createOscillator();
    const volume = context.createGain();
    const begin = context.currentTime + start;
    oscillator.type = 'triangle';
    oscillator.frequency.setValueAtTime(from, begin);
    oscillator.frequency.exponentialRampToValueAtTime(to, begin + length);
    volume.gain.setValueAtTime(0.0001, begin);
    volume.gain.exponentialRampToValueAtTime(0.5, begin + 0.015);
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + length);
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(begin);
    oscillator.stop(begin + length);
  }

  return {
    unlock() {
      context ??= AudioContext ? new AudioContext() : null;
      if (context?.state === 'suspended') context.resume();
    },
    play(level) {
      if (context) (TONES[level] ?? []).forEach(tone);
    },
  };
}
