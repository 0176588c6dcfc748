// A greeting with Go's net/http/fcgi.
package main

import (
	"io"
	"net"
	"net/http"
	"net/http/fcgi"
	"os"
)

func main() {
	var listener net.Listener // nil is descriptor 0
	if len(os.Args) > 1 {
		os.Remove(os.Args[1])
		var err error
		if listener, err = net.Listen("unix", os.Args[1]); err != nil {
			panic(err)
		}
	}
	fcgi.Serve(listener, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain")
		io.WriteString(w, "Hello, world\n")
	}))
}
