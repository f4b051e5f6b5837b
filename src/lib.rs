//! Waymark: which immigration relief may fit, worked out on the device alone.
