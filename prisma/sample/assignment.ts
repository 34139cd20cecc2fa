/** The batch of needs that the sample data has assigned: some that want the same few experts. */
export const sampleAssignment = {
  key: 'winter',
  title: '冬季集中对接批次（样例）',
  needs: ['anode-slime', 'silver-residue', 'silver-electrolysis', 'six-nine-silver', 'bismuth-vacuum', 'pd-refining', 'thallium-water', 'nano-paste', 'pv-powder', 'low-silver-braze', 'agsno2', 'ingot-casting'],
  wanted: 2,
  limits: { mode: 'total', mustFill: false, perNeedMost: 1, inAllMost: null, leastBand: 'some', usualRoom: 2 },
} as const
