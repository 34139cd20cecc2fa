import type { Sort } from '../engine.ts'

/** Weights of the letters D, C, B, A. */
const weights = `'{0.1, 0.3, 0.6, 1.0}'`

/** What meeting a word is worth wherever it stands, so that more words outweigh one word in a better place. */
const presence = 0.4

/** Documents looked at for near ones: bounds the time of a question that few documents meet but many resemble. */
const mostLookedAt = 3000

/** What the reader may see: $1 the reader's audiences. */
const visible = `d.document IS NOT NULL AND d.audiences && $1::text[] AND NOT d.hidden_from && $1::text[]`

/**
 * $1 audiences · $2 kinds or null · $3 filters as [{field, entries}] · $4 ways as [{word, query, worth, rarity}] ·
 * $5 candidates or null · $6 phrase or null · $7 needed score share · $8 offset · $9 limit · $10 facets to count · $11 values per facet ·
 * $12 documents that are near, as {id: score}: they come after those that meet the words, in every order.
 * A document's `missed` are the filters that it fails: none for a hit, exactly the facet's own for that facet's counts.
 */
export const searchStatement = (sort: Sort): string => `
  WITH filter AS (SELECT * FROM jsonb_to_recordset($3::text::jsonb) AS f(field text, entries text[])),
  way AS MATERIALIZED (
    SELECT word, query::tsquery AS query, worth, rarity
    FROM jsonb_to_recordset($4::text::jsonb) AS w(word int, query text, worth float8, rarity float8)
  ),
  near AS MATERIALIZED (SELECT key AS id, value::float8 AS score FROM jsonb_each_text($12::text::jsonb)),
  candidate AS MATERIALIZED (
    SELECT d.id, d.tokens, d.facets, d.title_key, d.newest_at,
      (SELECT array_agg(f.field) FROM filter f WHERE NOT d.facets && f.entries) AS missed
    FROM search_document d
    WHERE ${visible} AND ($2::text[] IS NULL OR d.kind = ANY($2::text[])) AND ($5::text IS NULL OR d.tokens @@ $5::tsquery OR d.id = ANY(ARRAY(SELECT id FROM near)))
  ),
  found AS MATERIALIZED (
    SELECT c.id, c.facets, c.title_key, c.newest_at, c.missed, CASE WHEN met THEN coalesce(m.share, 1) ELSE 0 END AS share,
      CASE WHEN met THEN coalesce(m.score, 0) + CASE WHEN $6::text IS NULL THEN 0 ELSE m.rarity * (0.5 * (c.tokens @@ $6::tsquery)::int) END
        ELSE near.score END AS score
    FROM candidate c LEFT JOIN LATERAL (
      SELECT sum(best.score * best.rarity) AS score, sum(best.rarity) AS rarity, sum(best.rarity) / (SELECT sum(r) FROM (SELECT max(rarity) AS r FROM way GROUP BY word) t) AS share
      FROM (SELECT max(w.worth * (${presence} + ts_rank(${weights}, c.tokens, w.query, 1))) AS score, max(w.rarity) AS rarity
            FROM way w WHERE c.tokens @@ w.query GROUP BY w.word) best
    ) m ON true CROSS JOIN LATERAL (SELECT $5::text IS NULL OR coalesce(m.share >= $7::float8, false) AS met) x LEFT JOIN near USING (id)
    WHERE met OR near.id IS NOT NULL
  ),
  page AS (
    SELECT id, score, share, row_number() OVER (ORDER BY ${order(sort)}) AS place FROM found WHERE missed IS NULL
    ORDER BY place OFFSET $8::bigint LIMIT $9::bigint
  ),
  counted AS (
    SELECT f.field, substr(e.entry, length(f.field) + 2) AS value, count(*)::int AS count
    FROM unnest($10::text[]) AS f(field), found, LATERAL unnest(found.facets) AS e(entry)
    WHERE starts_with(e.entry, f.field || '=') AND (found.missed IS NULL OR found.missed = ARRAY[f.field])
    GROUP BY 1, 2
  ),
  shown AS (SELECT *, row_number() OVER (PARTITION BY field ORDER BY count DESC, value) AS place FROM counted)
  SELECT (SELECT count(*) FROM found WHERE missed IS NULL)::int AS total, (SELECT count(*) FROM found)::int AS unfiltered,
    coalesce((SELECT jsonb_agg(jsonb_build_object('document', d.document, 'score', p.score, 'near', p.share = 0) ORDER BY p.place)
      FROM page p JOIN search_document d USING (id)), '[]') AS hits,
    coalesce((SELECT jsonb_agg(jsonb_build_object('field', field, 'value', value, 'count', count) ORDER BY field, place)
      FROM shown WHERE place <= $11::int), '[]') AS facets`

/** Complete matches come before partial ones in every sort. */
function order(sort: Sort): string {
  switch (sort) {
    case 'relevance':
      return 'share > 0 DESC, score DESC, newest_at DESC, id'
    case 'newest':
      return 'round(share::numeric, 3) DESC, newest_at DESC, id'
    case 'oldest':
      return 'round(share::numeric, 3) DESC, newest_at, id'
    case 'title':
      return 'round(share::numeric, 3) DESC, title_key, id'
  }
}

/**
 * $1 audiences · $2 kinds or null · $3 parts as [{query, worth}] with the rarity of each in the worth · $4 any of the parts of
 * which a document must have one; a tsquery · $5 needed score · $6 how many.
 */
export const nearStatement = `
  WITH part AS MATERIALIZED (SELECT query::tsquery AS query, worth FROM jsonb_to_recordset($3::text::jsonb) AS p(query text, worth float8))
  SELECT d.id, s.score FROM (
    SELECT id, tokens FROM search_document d
    WHERE ${visible} AND ($2::text[] IS NULL OR d.kind = ANY($2::text[])) AND d.tokens @@ $4::tsquery LIMIT ${mostLookedAt}
  ) d CROSS JOIN LATERAL (SELECT sum(worth) AS score FROM part WHERE d.tokens @@ part.query) s
  WHERE s.score >= $5::float8 ORDER BY s.score DESC, d.id LIMIT $6::int`

/** $1 audiences · $2 what a name must have, as a tsquery · $3 how many. */
export const suggestStatement = `
  SELECT d.document FROM search_document d WHERE ${visible} AND d.tokens @@ $2::tsquery
  ORDER BY ts_rank(${weights}, d.tokens, $2::tsquery) DESC, d.newest_at DESC, d.id LIMIT $3::int`
