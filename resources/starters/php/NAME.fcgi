#!/usr/bin/php-cgi
<?php
// @NAME@: greets whoever /@NAME@.fcgi?name=... names.

$name = $_GET['name'] ?? '';
if (!is_string($name) || $name === '')
    $name = 'World';

// What is logged is found again with: fcgi-spawnerctl logs @NAME@
error_log($_SERVER['REQUEST_METHOD'] . ' ' . $_SERVER['REQUEST_URI']);

header('Content-Type: text/html; charset=utf-8');
?>
<!DOCTYPE html><title>@NAME@</title>
<h1>Hello, <?= htmlspecialchars($name, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8') ?>!</h1>
