<?php
// Reads the bundled texts (Corpus/bron/teksten; Corpus/bron/texts.py says how they are written).

/** The posts of one file, each with its comments; paragraphs are HTML blocks. */
function read_posts(string $file): array
{
    $posts = [];
    $document = null;
    $in_head = false;
    foreach (file($file, FILE_IGNORE_NEW_LINES) as $line) {
        $line = rtrim($line);
        if (preg_match('/^@post (\S+)/', $line, $match)) {
            $posts[] = ['slug' => $match[1], 'blog' => basename($file, '.txt'), 'blocks' => [], 'comments' => []];
            $document = &$posts[array_key_last($posts)];
            $in_head = true;
        } elseif (preg_match('/^@comment (\d+) \| (.*) \| (\S+) \| (.*)$/', $line, $match)) {
            $comments = &$posts[array_key_last($posts)]['comments'];
            $comments[$match[1]] = comment_head($comments, $match);
            $document = &$comments[$match[1]];
            $in_head = false;
        } elseif ($line === '') {
            $in_head = false;
            $document['blocks'][] = null;
        } elseif ($in_head) {
            [$name, $value] = explode(':', $line, 2);
            $document[$name] = trim($value);
        } else {
            add_line($document['blocks'], $line);
        }
    }
    return $posts;
}

/** A comment without its text; its parent is a number, 0 for the post. */
function comment_head(array $before, array $match): array
{
    $parent = $match[4] === '-' ? 0 : (int) $match[4];
    if (str_starts_with($match[4], '@')) {
        foreach ($before as $number => $comment) {
            $parent = $comment['author'] === substr($match[4], 1) ? $number : $parent;
        }
    }
    return ['author' => $match[2], 'date' => $match[3], 'parent' => $parent, 'blocks' => []];
}

/** Adds a sentence to the last block of its kind; null in the list ends a paragraph. */
function add_line(array &$blocks, string $line): void
{
    $kinds = ['## ' => 'h3', '- ' => 'li', '> ' => 'blockquote'];
    $kind = 'p';
    foreach ($kinds as $mark => $name) {
        if (str_starts_with($line, $mark)) {
            $kind = $name;
            $line = substr($line, strlen($mark));
        }
    }
    $html = htmlspecialchars(trim(explode('||', $line)[0]), ENT_NOQUOTES);
    $html = preg_replace('/\*([^*]+)\*/', '<em>$1</em>', $html);
    $html = preg_replace('/\[([^]]+)\]\(([^)]*)\)/', '<a href="$2">$1</a>', $html);
    $last = $blocks ? $blocks[array_key_last($blocks)] : null;
    if ($last !== null && $last[0] === $kind && in_array($kind, ['p', 'blockquote'])) {
        $blocks[array_key_last($blocks)][1] .= " $html";
    } else {
        $blocks[] = [$kind, $html];
    }
}

/** A text as WordPress stores it. */
function html_of(array $blocks): string
{
    $html = '';
    foreach (array_filter($blocks) as [$kind, $text]) {
        $html .= match ($kind) {
            'li' => "<ul><li>$text</li></ul>\n\n",
            'blockquote' => "<blockquote>$text</blockquote>\n\n",
            default => "<$kind>$text</$kind>\n\n",
        };
    }
    return str_replace("</ul>\n\n<ul>", "\n", trim($html));
}
