using Rncp37674;

internal static class Usage
{
    internal static Bloc Bloc => Bloc.BC01;
}
