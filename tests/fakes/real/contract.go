// The test contract of README.md with Go's net/http/fcgi. Built twice: gosocket and gostdio differ in
// one line, chosen with -ldflags "-X main.mode=...".
package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/fcgi"
	"os"
	"strconv"
	"strings"
	"time"
)

var mode = "stdio"

const marker = "\n#TAG="

var tag = readTag()

// The file may have been replaced since, but /proc/self/exe is still the one that runs.
func readTag() string {
	file, err := os.Open("/proc/self/exe")
	if err != nil {
		return "none"
	}
	defer file.Close()
	file.Seek(-4096, io.SeekEnd)
	tail, _ := io.ReadAll(file)
	at := bytes.LastIndex(tail, []byte(marker))
	if at < 0 {
		return "none"
	}
	line, _, _ := strings.Cut(string(tail[at+len(marker):]), "\n")
	return line
}

// net/http/fcgi keeps PATH_INFO to itself; the path of the request has it.
func pathInfo(r *http.Request) string {
	_, rest, _ := strings.Cut(r.URL.Path, ".fcgi")
	return rest
}

func sendBytes(w http.ResponseWriter, total int) {
	w.Header().Set("Content-Type", "application/octet-stream")
	chunk := make([]byte, 251*128)
	for i := range chunk {
		chunk[i] = byte(i % 251)
	}
	for total > 0 {
		part := len(chunk)
		if total < part {
			part = total
		}
		if _, err := w.Write(chunk[:part]); err != nil {
			return
		}
		total -= part
	}
}

func answer(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	if ms, err := strconv.Atoi(query.Get("sleep")); err == nil {
		time.Sleep(time.Duration(ms) * time.Millisecond)
	}
	w.Header().Set("Content-Type", "text/plain")
	if query.Has("tag") {
		fmt.Fprintf(w, "TAG=%s PID=%d\n", tag, os.Getpid())
	} else if total, err := strconv.Atoi(query.Get("bytes")); err == nil {
		sendBytes(w, total)
	} else if r.Method == http.MethodPost {
		hash := sha256.New()
		size, err := io.Copy(hash, r.Body)
		if err != nil {
			log.Printf("body: %v", err)
		}
		fmt.Fprintf(w, "BYTES=%d SHA256=%x\n", size, hash.Sum(nil))
	} else {
		fmt.Fprintf(w, "METHOD=%s PATH_INFO=%s QUERY=%s\n", r.Method, pathInfo(r), r.URL.RawQuery)
	}
}

func main() {
	http.HandleFunc("/", answer)
	if mode == "stdio" {
		log.Fatal(fcgi.Serve(nil, nil))
	}
	if len(os.Args) < 2 {
		log.Fatal("usage: gosocket SOCKET")
	}
	listener, err := net.Listen("unix", os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(fcgi.Serve(listener, nil))
}
