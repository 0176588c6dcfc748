// What a small FastCGI spawner in Go costs: net/http in front, a process per NAME.fcgi, a connection per request.
//
// Usage: gospawner ADDRESS WEBROOT SOCKETDIR
package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/textproto"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"
)

const (
	begin  = 1
	end    = 3
	params = 4
	stdin  = 5
	stdout = 6
)

type app struct {
	once   sync.Once
	socket string
	err    error
}

type spawner struct {
	webRoot, socketDir string
	mutex              sync.Mutex
	apps               map[string]*app
}

func (s *spawner) find(name string) (*app, error) {
	s.mutex.Lock()
	found := s.apps[name]
	if found == nil {
		found = &app{socket: filepath.Join(s.socketDir, strings.TrimSuffix(name, ".fcgi")+".sock")}
		s.apps[name] = found
	}
	s.mutex.Unlock()
	found.once.Do(func() {
		command := exec.Command(filepath.Join(s.webRoot, name), found.socket)
		command.Stderr = os.Stderr
		if found.err = command.Start(); found.err != nil {
			return
		}
		for i := 0; i < 1000; i++ {
			if probe, err := net.Dial("unix", found.socket); err == nil {
				probe.Close()
				return
			}
			time.Sleep(5 * time.Millisecond)
		}
		found.err = fmt.Errorf("%s does not listen", name)
	})
	return found, found.err
}

func writeRecord(to *bufio.Writer, kind byte, content []byte) {
	head := [8]byte{1, kind, 0, 1}
	binary.BigEndian.PutUint16(head[4:], uint16(len(content)))
	to.Write(head[:])
	to.Write(content)
}

func appendPair(to []byte, name, value string) []byte {
	for _, text := range []string{name, value} {
		if len(text) < 128 {
			to = append(to, byte(len(text)))
		} else {
			to = binary.BigEndian.AppendUint32(to, uint32(len(text))|1<<31)
		}
	}
	return append(append(to, name...), value...)
}

func environment(r *http.Request, name string) []byte {
	host, port, _ := net.SplitHostPort(r.RemoteAddr)
	pairs := map[string]string{
		"GATEWAY_INTERFACE": "CGI/1.1", "SERVER_PROTOCOL": r.Proto, "REQUEST_METHOD": r.Method, "SCRIPT_NAME": "/" + name,
		"PATH_INFO": strings.TrimPrefix(r.URL.Path, "/"+name), "QUERY_STRING": r.URL.RawQuery, "REQUEST_URI": r.RequestURI,
		"SERVER_NAME": r.Host, "REMOTE_ADDR": host, "REMOTE_PORT": port, "CONTENT_TYPE": r.Header.Get("Content-Type"),
	}
	if r.ContentLength > 0 {
		pairs["CONTENT_LENGTH"] = strconv.FormatInt(r.ContentLength, 10)
	}
	for key, values := range r.Header {
		pairs["HTTP_"+strings.ToUpper(strings.ReplaceAll(key, "-", "_"))] = strings.Join(values, ", ")
	}
	var all []byte
	for key, value := range pairs {
		all = appendPair(all, key, value)
	}
	return all
}

// The STDOUT of an answer as a plain stream.
type answer struct {
	from *bufio.Reader
	left int
	pad  int
}

func (a *answer) Read(into []byte) (int, error) {
	for a.left == 0 {
		if _, err := a.from.Discard(a.pad); err != nil {
			return 0, err
		}
		var head [8]byte
		if _, err := io.ReadFull(a.from, head[:]); err != nil {
			return 0, err
		}
		length := int(binary.BigEndian.Uint16(head[4:]))
		a.pad = int(head[6])
		switch head[1] {
		case end:
			return 0, io.EOF
		case stdout:
			a.left = length
		default:
			a.pad += length
		}
	}
	n, err := a.from.Read(into[:min(len(into), a.left)])
	a.left -= n
	return n, err
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}

func (s *spawner) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.SplitN(strings.TrimPrefix(r.URL.Path, "/"), "/", 2)[0]
	if !strings.HasSuffix(name, ".fcgi") {
		http.FileServer(http.Dir(s.webRoot)).ServeHTTP(w, r)
		return
	}
	found, err := s.find(name)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	connection, err := net.Dial("unix", found.socket)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer connection.Close()
	to := bufio.NewWriterSize(connection, 65536)
	writeRecord(to, begin, []byte{0, 1, 0, 0, 0, 0, 0, 0})
	writeRecord(to, params, environment(r, name))
	writeRecord(to, params, nil)
	chunk := make([]byte, 32768)
	for {
		n, err := r.Body.Read(chunk)
		if n > 0 {
			writeRecord(to, stdin, chunk[:n])
		}
		if err != nil {
			break
		}
	}
	writeRecord(to, stdin, nil)
	to.Flush()

	body := bufio.NewReader(&answer{from: bufio.NewReader(connection)})
	head, err := textproto.NewReader(body).ReadMIMEHeader()
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	status := http.StatusOK
	for key, values := range head {
		if key == "Status" {
			status, _ = strconv.Atoi(strings.Fields(values[0])[0])
			continue
		}
		w.Header()[key] = values
	}
	w.WriteHeader(status)
	io.Copy(w, body)
}

func main() {
	s := &spawner{webRoot: os.Args[2], socketDir: os.Args[3], apps: map[string]*app{}}
	fmt.Fprintln(os.Stderr, http.ListenAndServe(os.Args[1], s))
	os.Exit(1)
}
