import fc from 'fast-check';

// The same random inputs in every run, so that a change fails for what it changed. FC_SEED=$RANDOM looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261122) });
