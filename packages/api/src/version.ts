/** Version of this package; part of every ETag, since a new program may answer the same data otherwise. */
export const API_VERSION = '0.1.0';
