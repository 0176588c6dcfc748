<?php
// The test contract of README.md in PHP.

// PHP reads its code anew for each request, so this is the tag of the file as it is now.
function tag(string $file): string
{
    $tail = (string) file_get_contents($file, false, null, max(0, filesize($file) - 4096));
    return preg_match_all('/^#TAG=(.*)$/m', $tail, $found) ? end($found[1]) : 'none';
}

function sendBytes(int $total): void
{
    header('Content-Type: application/octet-stream');
    $chunk = implode('', array_map('chr', array_merge(...array_fill(0, 128, range(0, 250)))));
    for (; $total > 0; $total -= strlen($chunk)) {
        echo $total < strlen($chunk) ? substr($chunk, 0, $total) : $chunk;
        flush();
    }
}

function sendDigest(): void
{
    $hash = hash_init('sha256');
    $size = 0;
    $body = fopen('php://input', 'rb');
    while (($chunk = fread($body, 32768)) !== false && $chunk !== '') {
        hash_update($hash, $chunk);
        $size += strlen($chunk);
    }
    header('Content-Type: text/plain');
    echo "BYTES=$size SHA256=", hash_final($hash), "\n";
}

while (ob_get_level() > 0)
    ob_end_clean(); // Debian's php.ini buffers
set_time_limit(0);
clearstatcache();
if (isset($_GET['sleep']))
    usleep(1000 * (int) $_GET['sleep']);
if (isset($_GET['tag'])) {
    header('Content-Type: text/plain');
    echo 'TAG=', tag($_SERVER['SCRIPT_FILENAME']), ' PID=', getmypid(), "\n";
} elseif (isset($_GET['bytes'])) {
    sendBytes((int) $_GET['bytes']);
} elseif ($_SERVER['REQUEST_METHOD'] === 'POST') {
    sendDigest();
} else {
    header('Content-Type: text/plain');
    echo 'METHOD=', $_SERVER['REQUEST_METHOD'], ' PATH_INFO=', $_SERVER['PATH_INFO'] ?? '',
        ' QUERY=', $_SERVER['QUERY_STRING'] ?? '', "\n";
}
exit;
?>
