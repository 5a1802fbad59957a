"""Key pairs, wraps and shares, without Django: what the protocol of sealed content is made of."""
