namespace Rncp.Format;

internal enum JsonKind { Object, Array, String, Number, True, False, Null }
