/** The text that the small dataset quotes. */
export const REPORT = `Ann told the Post: "We agree." Bo said Ann would come.

"We agree," said Bo, “in part”.
`;

/** A small dataset without faults, to be spoilt by tests. */
export const SMALL = `dataset: small
title: Small
coding: { coder: A coder, on: 2025-01-01, method: MANUAL }
actors:
  ann: { name: Ann, kind: PERSON, represents: [{ actor: land, since: 2024, until: 2025 }] }
  bo: { name: Bo, kind: PERSON }
  land: { name: The land, kind: STATE }
  post: { name: The Post, kind: MEDIA }
issues:
  peace: { name: Peace }
positions:
  agree: { proposition: They agree., issue: peace }
  come: { proposition: Ann comes., issue: peace, refines: [agree] }
events:
  talks: { name: The talks, occurred: 2025-02 }
documents:
  report: { title: A report, text: report.txt, publisher: post, published: 2025-03-01 }
  lost: { title: A lost report }
statements:
  ann-agrees:
    actor: ann
    said: 2025-02
    kind: DIRECT
    cue: told the Post
    at: talks
    quotes:
      - { key: we, document: report, exact: We agree. }
    expresses:
      - { position: agree, stance: SUPPORTS, quotes: [we] }
  bo-tells:
    actor: bo
    kind: INDIRECT
    cue: [said]
    reports: [ann-comes]
    quotes:
      - { document: report, exact: Bo said Ann would come }
  ann-comes:
    actor: ann
    kind: INDIRECT
    cue: would
    quotes:
      - { document: report, exact: Ann would come }
    expresses:
      - { position: come, stance: SUPPORTS }
`;
