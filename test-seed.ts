import fc from 'fast-check';

/**
 * The same random inputs in every run, so that a change fails for what it changed and not by chance.
 * `SEED=$RANDOM npm test` looks further; a failure prints the seed to repeat it with.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_121) });
