namespace Rncp.Generators;

internal enum JsonKind { Object, Array, String, Number, True, False, Null }
