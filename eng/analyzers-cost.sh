#!/usr/bin/env bash
# What the analyzers cost in `dotnet build -p:ReportAnalyzer=true` on some 2,000 files, without a fiche and with one: the sources of the
# vocabulary, ten times, each in namespaces of its own. Three builds of each; where nothing else runs.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build src/Rncp41364.Model -c Release -v q --nologo > "$work/log" || { grep -m5 error "$work/log"; exit 1; }

for copy in $(seq 10); do
  while read -r file; do
    target=$work/sources/$copy/${file#src/Rncp.Vocabulary/}
    mkdir -p "$(dirname "$target")"
    sed -E "s/(^|[^.])\bRncp([.;]|\$)/\1Copy$copy\2/g; s/\bFormat(Json|Archive)\b/&$copy/g" "$file" > "$target"
  done < <(git ls-files 'src/Rncp.Vocabulary/*.cs')
done

for reference in Rncp.Vocabulary Rncp41364.Model; do
  mkdir "$work/$reference"
  cat > "$work/$reference/Cost.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>\$(NoWarn);CS0436;CS1591;CS1574</NoWarn>
    <RunAnalyzersDuringBuild>true</RunAnalyzersDuringBuild>
  </PropertyGroup>
  <ItemGroup>
    <Compile Include="../sources/**/*.cs" />
    <Reference Include="$root/src/$reference/bin/Release/net10.0/*.dll" />
    <Analyzer Include="$root/src/Rncp.Analyzers/bin/Release/netstandard2.0/Rncp.Analyzers.dll" />
  </ItemGroup>
</Project>
XML
  echo "$(find "$work/sources" -name '*.cs' | wc -l) files that reference $reference:"
  dotnet restore "$work/$reference" -v q --nologo
  for _ in 1 2 3; do
    dotnet build "$work/$reference" --no-restore --no-incremental -p:ReportAnalyzer=true -v:d --nologo -p:UseSharedCompilation=false > "$work/log" || { grep -m5 error "$work/log"; exit 1; }
    grep -E "Total analyzer execution time|[0-9] +Rncp\.Analyzers,|Time Elapsed" "$work/log" | sed 's/^ */    /'
  done
done
