<?php
// usage: compare.php DATABASE OUT [HOST]: compares the pipeline's documents with what the blogs hold, or one of them.
//
// A post or comment is exact when it is there once, in its own words (white space folded), with its author, date
// and, for a comment, its parent. A date counts to the precision that was found, at least the day.

const ENOUGH = 0.95;

/** The rows of one table or of a folder of them, as arrays by column name. */
function rows(string $path): array
{
    $rows = [];
    foreach (is_dir($path) ? glob("$path/*.csv") : [$path] as $file) {
        $table = fopen($file, 'r');
        $header = fgetcsv($table, null, ',', '"', '');
        while (($row = fgetcsv($table, null, ',', '"', '')) !== false) {
            $rows[] = array_combine($header, $row);
        }
    }
    return $rows;
}

function folded(string $text): string
{
    return trim(preg_replace('/\s+/u', ' ', $text));
}

function host(string $url): string
{
    return parse_url($url, PHP_URL_HOST) ?: '';
}

function same_date(string $expected, string $found): bool
{
    return strlen($found) >= 10 && str_starts_with($expected, substr($found, 0, min(16, strlen($found))));
}

/** Finds for each row of the database its document: by anchor, else by words, each document once. */
function matched(array $database, array $documents, string $kind): array
{
    $by_anchor = $by_text = [];
    foreach ($documents as $id => $document) {
        if ($document['kind'] === $kind) {
            $host = host($document['url']);
            $by_text["$host {$document['text']}"][] = $id;
            if ($document['anchor'] !== '') {
                $by_anchor["$host {$document['anchor']}"][] = $id;
            }
        }
    }
    $found = [];
    foreach ($database as $number => $row) {
        $host = host($row['post'] ?? $row['url']);
        $ids = $by_anchor["$host " . ($row['anchor'] ?? '')] ?? $by_text["$host {$row['text']}"] ?? [];
        foreach ($ids as $id) {
            if (!in_array($id, $found, true)) {
                $found[$number] = $id;
                break;
            }
        }
    }
    return $found;
}

function report(string $kind, array $right, int $all, int $beyond): bool
{
    $share = $all ? $right['exact'] / $all : 0;
    printf("%s: %d of %d exact (%.1f %%), %d beyond;", $kind, $right['exact'], $all, 100 * $share, $beyond);
    unset($right['exact']);
    foreach ($right as $what => $number) {
        echo " $what $number";
    }
    echo "\n";
    return $share >= ENOUGH && $beyond <= (1 - ENOUGH) * $all;
}

[, $database, $out, $only] = $argv + [3 => null];
$texts = $documents = [];
foreach (rows("$out/extract/paragraphs") as $row) {
    if ($row['role'] !== 'title') {
        $texts[$row['doc_id']][] = $row['text'];
    }
}
foreach (rows("$out/extract/documents") as $row) {
    $documents[$row['doc_id']] = $row + ['text' => folded(implode(' ', $texts[$row['doc_id']] ?? []))];
}

$enough = true;
foreach (['post', 'comment'] as $kind) {
    $expected = array_values(array_filter(
        rows("$database/{$kind}s.csv"), fn ($row) => !$only || host($row['post'] ?? $row['url']) === $only));
    $found = matched($expected, $documents, $kind);
    $right = array_fill_keys(['exact', 'found', 'words', 'author', 'date', $kind === 'post' ? 'title' : 'parent'], 0);
    foreach ($found as $number => $id) {
        $row = $expected[$number];
        $document = $documents[$id];
        $parent = $documents[$document['parent_id']] ?? null;
        $checks = [
            'words' => $document['text'] === folded($row['text']),
            'author' => $document['author'] === $row['author'],
            'date' => same_date($row['published_at'], $document['published_at']),
        ] + ($kind === 'post'
            ? ['title' => $document['title'] === $row['title']]
            : ['parent' => $parent && ($row['parent'] === '' ? $parent['kind'] === 'post' : $parent['anchor'] === $row['parent'])]);
        $right['found']++;
        foreach ($checks as $what => $holds) {
            $right[$what] += $holds;
            if (!$holds && getenv('VERBOSE')) {
                fwrite(STDERR, "$kind $what: " . json_encode([$row, array_filter($document)], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES) . "\n");
            }
        }
        $right['exact'] += !in_array(false, $checks, true);
    }
    $of_kind = count(array_filter($documents, fn ($d) => $d['kind'] === $kind));
    $enough = report("{$kind}s", $right, count($expected), $of_kind - count($found)) && $enough;
}
exit($enough ? 0 : 1);
