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
	var to archiver
	root, isZip := strings.CutSuffix(filepath.Base(file), ".zip")
	if isZip {
		to = zipped{zip.NewWriter(out)}
	} else {
		root = strings.TrimSuffix(root, ".tar.gz")
		squeezed, err := gzip.NewWriterLevel(out, gzip.BestCompression)
		if err != nil {
			return err
		}
		to = tarred{tar.NewWriter(squeezed), squeezed}
	}
	err = filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error { // in the order of names
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(name)
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
		below, err := filepath.Rel(dir, name)
		if err != nil {
			return err
		}
		return to.add(path.Join(root, filepath.ToSlash(below)), content, mode, modified)
	})
	if err != nil {
		return err
	}
	if err := to.Close(); err != nil {
		return err
	}
	return out.Close()
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
