export default function Page() {
  return <main>console</main>
}
