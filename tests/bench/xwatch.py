# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Sees when a program's first window is painted, the same way for every program: the empty screen is magenta, and a
window that is there but not painted lets that shine through, because neither Qt nor GTK gives its windows a background.
Plain Xlib through ctypes, so that nothing has to be installed or built for it."""
import ctypes
import time
from ctypes import byref, c_char, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

from peers import Missing

MAGENTA = 0xFF00FF
EMPTY = bytes((0xFF, 0x00, 0xFF))  # as it stands in an image, without its fourth byte
VIEWABLE = 2
Z_PIXMAP = 2
SMALLEST = 150  # pixels: what is smaller is no window of a program


class Image(ctypes.Structure):
    _fields_ = [("width", c_int), ("height", c_int), ("xoffset", c_int), ("format", c_int), ("data", c_void_p),
                ("byte_order", c_int), ("bitmap_unit", c_int), ("bitmap_bit_order", c_int), ("bitmap_pad", c_int),
                ("depth", c_int), ("bytes_per_line", c_int), ("bits_per_pixel", c_int)]


class Attributes(ctypes.Structure):
    _fields_ = [("x", c_int), ("y", c_int), ("width", c_int), ("height", c_int), ("border_width", c_int),
                ("depth", c_int), ("visual", c_void_p), ("root", c_ulong), ("class", c_int), ("bit_gravity", c_int),
                ("win_gravity", c_int), ("backing_store", c_int), ("backing_planes", c_ulong),
                ("backing_pixel", c_ulong), ("save_under", c_int), ("colormap", c_ulong), ("map_installed", c_int),
                ("map_state", c_int), ("rest", c_char * 128)]


def load():
    try:
        x = ctypes.CDLL("libX11.so.6")
    except OSError:
        raise Missing("libX11 is not installed") from None
    x.XOpenDisplay.restype = c_void_p
    x.XOpenDisplay.argtypes = [c_char_p]
    x.XDefaultRootWindow.restype = c_ulong
    x.XDefaultRootWindow.argtypes = [c_void_p]
    x.XSetWindowBackground.argtypes = [c_void_p, c_ulong, c_ulong]
    x.XClearWindow.argtypes = [c_void_p, c_ulong]
    x.XSync.argtypes = [c_void_p, c_int]
    x.XQueryTree.argtypes = [c_void_p, c_ulong, c_void_p, c_void_p, c_void_p, c_void_p]
    x.XGetWindowAttributes.argtypes = [c_void_p, c_ulong, c_void_p]
    x.XGetImage.restype = ctypes.POINTER(Image)
    x.XGetImage.argtypes = [c_void_p, c_ulong, c_int, c_int, c_uint, c_uint, c_ulong, c_int]
    x.XDestroyImage.argtypes = [c_void_p]
    x.XFree.argtypes = [c_void_p]
    return x


class Screen:
    def __init__(self, display_name):
        self.x = load()
        # A window may be gone before it is asked about; Xlib would end this process.
        self._ignore = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)(lambda *_: 0)
        self.x.XSetErrorHandler(self._ignore)
        self.display = self.x.XOpenDisplay(display_name.encode())
        if not self.display:
            raise Missing("the display does not answer")
        self.root = self.x.XDefaultRootWindow(self.display)
        self.x.XSetWindowBackground(self.display, self.root, MAGENTA)
        self.clear()

    def clear(self):
        self.x.XClearWindow(self.display, self.root)
        self.x.XSync(self.display, 0)

    def windows(self):
        root, parent, children, count = c_ulong(), c_ulong(), ctypes.POINTER(c_ulong)(), c_uint()
        self.x.XQueryTree(self.display, self.root, byref(root), byref(parent), byref(children), byref(count))
        found = []
        for i in range(count.value):
            a = Attributes()
            if self.x.XGetWindowAttributes(self.display, children[i], byref(a)) and a.map_state == VIEWABLE:
                if a.width >= SMALLEST and a.height >= SMALLEST:
                    found.append((max(0, a.x), max(0, a.y), a.width, a.height))
        if count.value:
            self.x.XFree(children)
        return found

    def is_painted(self, window):
        """Whether no pixel of three lines across the window is of the empty screen."""
        left, top, width, height = window
        return all(self._is_full(left + 4, top + height * part // 4, width - 8) for part in (1, 2, 3))

    def _is_full(self, left, top, width):
        image = self.x.XGetImage(self.display, self.root, left, top, width, 1, 0xFFFFFFFF, Z_PIXMAP)
        if not image:
            return False
        line = ctypes.string_at(image.contents.data, image.contents.bytes_per_line)
        self.x.XDestroyImage(image)
        return all(line[i:i + 3] != EMPTY for i in range(0, 4 * width, 4))

    def wait_for_painted(self, patience=20):
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if any(self.is_painted(window) for window in self.windows()):
                return
            time.sleep(0.001)
        raise RuntimeError(f"no window was painted within {patience} s")
