-- Goods are also found by one sign of a script without blanks (栗), as src/lib/text.ts `searchGrams` writes them.
-- Row-level security binds the owner too, and no shop is chosen here.
ALTER TABLE product NO FORCE ROW LEVEL SECURITY;
UPDATE product SET grams = grams || ARRAY(
  SELECT DISTINCT sign FROM unnest(string_to_array(search_text, NULL)) AS sign
  WHERE sign ~ '[\u1100-\u11FF\u3005-\u3007\u3021-\u3029\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FD-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\U00020000-\U000323AF]'
    AND sign <> ALL (grams)
) WHERE search_text ~ '[\u1100-\u11FF\u3005-\u3007\u3021-\u3029\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FD-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\U00020000-\U000323AF]';
ALTER TABLE product FORCE ROW LEVEL SECURITY;
