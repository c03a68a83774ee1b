package main

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"
)

// An archiver takes files one by one.
type archiver interface {
	add(name string, content []byte, mode fs.FileMode, modified time.Time) error
	Close() error
}

// archive puts a folder into a file whose name says of what form it is, below
// a folder of that name: in the order of their names, all of one time and of
// nobody, so that the same files give the same bytes.
func archive(file, dir string, modified time.Time) error {
	out, err := os.Create(file)
	if err != nil {
		return err
	}
	defer out.Close()
	to, root := newArchiver(out)
	if err := addAll(to, root, os.DirFS(dir), modified); err != nil {
		return err
	}
	if err := to.Close(); err != nil {
		return err
	}
	return out.Close()
}

// newArchiver writes a file in the form that its name says, and gives the name
// without that.
func newArchiver(out *os.File) (to archiver, root string) {
	root, isZip := strings.CutSuffix(filepath.Base(out.Name()), ".zip")
	if isZip {
		return zipped{zip.NewWriter(out)}, root
	}
	squeezed, _ := gzip.NewWriterLevel(out, gzip.BestCompression) // a level that there is
	return tarred{tar.NewWriter(squeezed), squeezed}, strings.TrimSuffix(root, ".tar.gz")
}

// addAll adds all files below a folder, in the order of their names.
func addAll(to archiver, root string, files fs.FS, modified time.Time) error {
	return fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		mode := fs.FileMode(0o644)
		if info.Mode()&0o111 != 0 {
			mode = 0o755
		}
		return to.add(path.Join(root, name), content, mode, modified)
	})
}

type zipped struct{ *zip.Writer }

func (z zipped) add(name string, content []byte, mode fs.FileMode, modified time.Time) error {
	header := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: modified}
	header.SetMode(mode)
	w, err := z.CreateHeader(header)
	if err != nil {
		return err
	}
	_, err = w.Write(content)
	return err
}

type tarred struct {
	*tar.Writer
	squeezed *gzip.Writer
}

func (t tarred) add(name string, content []byte, mode fs.FileMode, modified time.Time) error {
	header := &tar.Header{Name: name, Size: int64(len(content)), Mode: int64(mode), ModTime: modified, Format: tar.FormatUSTAR}
	if err := t.WriteHeader(header); err != nil {
		return err
	}
	_, err := t.Write(content)
	return err
}

func (t tarred) Close() error {
	if err := t.Writer.Close(); err != nil {
		return err
	}
	return t.squeezed.Close()
}
