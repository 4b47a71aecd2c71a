// The on-the-spot decision as the party reads it before signing, in the words of its form (当场行政处罚决定书).
import { minute } from './clock.js';
import { money } from './amount.js';

const CLOSED = /[。！？]$/;

/** @return pairs of kind and line: title, number, text, end */
export function paper(clauses, draft, law, item, benchmark, officers) {
  const you = draft.party.kind === 'CITIZEN' ? '你' : '你单位';
  const values = {
    you, organ: law.organ.name, number: draft.number, name: draft.party.name, idType: draft.party.idType, idNumber: draft.party.idNumber,
    address: draft.party.address, representative: draft.party.legalRepresentative, happenedAt: minute(draft.occurredAt), place: draft.place,
    facts: closed(draft.facts), evidence: draft.evidence.replace(CLOSED, ''), violated: item.violated, basis: item.penaltyBasis,
    benchmark: benchmark?.basis ?? '', tier: draft.rule?.tier ?? '', defence: closed(draft.defence), answer: closed(draft.defenceAnswer),
    penalty: draft.fineFen > 0 ? `罚款${money(draft.fineFen)}` : '警告', correction: closed(draft.correction), sum: money(draft.fineFen),
    ground: law.grounds[draft.ground] ?? '', receipt: draft.receiptNo, bank: law.bank, review: law.organ.reviewOrgan, court: law.organ.court,
    decidedAt: draft.decidedAt ? minute(draft.decidedAt) : '', officers: officers.map((each) => `${each?.name ?? ''}（执法证号${each?.certificate ?? ''}）`).join('、'),
  };
  const line = (name) => clauses[name].replace(/\{(\w+)\}/g, (all, key) => values[key] ?? '');
  const lines = [['organ', line('organ')], ['title', line('title')], ['number', line('number')], ['party', line('party')]];
  if (draft.party.kind !== 'CITIZEN') {
    lines.push(['party', line('representative')]);
  }
  lines.push(['text', line('found')], ['text', line(draft.defence ? 'toldHeard' : 'toldSilent')],
    ['text', line(draft.rule && draft.fineFen > 0 ? 'decidedTier' : 'decided')]);
  if (draft.correction) {
    lines.push(['text', line('correction')]);
  }
  if (draft.fineFen > 0) {
    lines.push(['text', line(draft.ground ? 'cash' : 'bank')]);
  }
  lines.push(['text', line('remedy')], ['end', line('where')], ['end', line('officers')]);
  return lines;
}

const closed = (text) => (!text || CLOSED.test(text) ? text : text + '。');
