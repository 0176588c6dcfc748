// @NAME@: greets whoever /@NAME@.fcgi?name=... names. Start with answer().
package main

import (
	"html/template"
	"log"
	"net"
	"net/http"
	"net/http/fcgi"
	"os"
)

// html/template escapes what comes from outside.
var page = template.Must(template.New("page").Parse(
	"<!DOCTYPE html><title>@NAME@</title>\n<h1>Hello, {{.}}!</h1>\n"))

func answer(w http.ResponseWriter, r *http.Request) {
	// What goes to standard error is found again with: fcgi-spawnerctl logs @NAME@
	log.Printf("%s %s", r.Method, r.URL.RequestURI())
	name := r.URL.Query().Get("name")
	if name == "" {
		name = "World"
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	if err := page.Execute(w, name); err != nil {
		log.Printf("the answer did not get through: %v", err)
	}
}

func main() {
	log.SetFlags(0) // the daemon notes the time

	// The server hands us our socket as descriptor 0 (then the listener is nil), or the path to make it at as an argument.
	var listener net.Listener
	if len(os.Args) > 1 {
		var err error
		if listener, err = net.Listen("unix", os.Args[1]); err != nil {
			log.Fatal(err)
		}
	}
	log.Fatal(fcgi.Serve(listener, http.HandlerFunc(answer)))
}
