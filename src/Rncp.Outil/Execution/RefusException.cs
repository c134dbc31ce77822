namespace Rncp.Outil.Execution;

/// <summary>What was asked cannot be done, in one sentence in French for who asked.</summary>
internal sealed class RefusException(int code, string phrase) : Exception(phrase)
{
    internal int Code => code;
}
