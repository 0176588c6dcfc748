<?php echo "query=", $_SERVER["QUERY_STRING"], " length=", strlen(file_get_contents("php://input"));
