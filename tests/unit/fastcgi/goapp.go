package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/fcgi"
	"os"
)

func main() {
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		length, _ := io.Copy(io.Discard, r.Body)
		fmt.Fprintf(w, "query=%s length=%d", r.URL.RawQuery, length)
	})
	var listener net.Listener
	if len(os.Args) > 1 {
		var err error
		if listener, err = net.Listen("unix", os.Args[1]); err != nil {
			panic(err)
		}
	}
	if err := fcgi.Serve(listener, handler); err != nil {
		panic(err)
	}
}
